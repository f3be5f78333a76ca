import { useRouteError } from 'react-router';
import { useSpeech } from './i18n';

/** A page that could not be drawn at all, for instance because its chunk is gone after an upgrade. */
export function Crashed() {
  const { text } = useSpeech();
  const error = useRouteError();
  return (
    <main className="page">
      <h1>{text.problem.crashed}</h1>
      <p className="quiet">{text.problem.crashedHint}</p>
      <pre className="mono">{error instanceof Error ? error.message : String(error)}</pre>
      <button type="button" className="plain-button link-button" onClick={() => location.reload()}>
        {text.problem.reload}
      </button>
    </main>
  );
}
