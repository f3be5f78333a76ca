import { lazy, Suspense } from 'react';
import { useMe } from '../api/directory';
import { asProblem } from '../api/problem';
import { LandingPage } from '../pages/landing/LandingPage';
import { SessionContext } from './session';
import { Zones } from './Zones';

const Shell = lazy(async () => ({ default: (await import('./Shell')).Shell }));

/** Signed in: the shell with the page inside. Signed out, or no service: the landing page. */
export function Entrance() {
  const me = useMe();

  if (me.data === undefined) {
    const problem = me.error === null ? undefined : asProblem(me.error);
    return <LandingPage opening={me.isPending} problem={problem} onRetry={() => void me.refetch()} />;
  }
  return (
    <SessionContext value={me.data}>
      <Zones>
        <Suspense fallback={<LandingPage opening />}>
          <Shell />
        </Suspense>
      </Zones>
    </SessionContext>
  );
}
