import { useSimulation } from '../../api/clocks';
import { asProblem } from '../../api/problem';
import type { Simulation } from '../../api/types';
import { useSession } from '../../app/session';
import { useDebounced } from '../../components/useDebounced';
import { useNow } from '../../components/clock/useNow';
import { questionOf, receivedAt, waitsForImpact, type Draft } from './draft';

/** What we would promise if the draft were sent now. */
export interface Promised {
  state: 'idle' | 'impact' | 'system' | 'thinking' | 'promised' | 'nothing' | 'no-agreement' | 'failed';
  simulation?: Simulation;
  /** Set when the promise counts from a call and not from now. */
  received?: string | undefined;
}

export function usePromise(draft: Draft): Promised {
  const { customer: own, isProvider } = useSession();
  const minute = useNow(60);
  const customer = isProvider ? draft.customer : own?.id;
  const received = receivedAt(draft, isProvider);
  const at = received ?? new Date(minute).toISOString();
  // Typing title or description asks nothing: the question is the same text until something that counts changes.
  const question =
    customer === undefined || waitsForImpact(draft) ? undefined : JSON.stringify(questionOf(draft, customer, at));
  const settled = useDebounced(question, 300);
  const simulation = useSimulation(
    settled === undefined ? undefined : (JSON.parse(settled) as Record<string, unknown>),
  );

  if (customer === undefined) return { state: 'idle' };
  if (waitsForImpact(draft)) return { state: 'impact' };
  if (simulation.error !== null) {
    const { status } = asProblem(simulation.error);
    return { state: status !== 404 ? 'failed' : draft.system === undefined ? 'system' : 'no-agreement' };
  }
  const { data } = simulation;
  if (data === undefined) return { state: 'thinking' };
  // Nobody is told that nothing is promised before having said what it is about.
  if (data.clocks.length === 0 && draft.system === undefined) return { state: 'system' };
  if (!data.agreement) return { state: 'no-agreement' };
  return { state: data.clocks.length === 0 ? 'nothing' : 'promised', simulation: data, received };
}
