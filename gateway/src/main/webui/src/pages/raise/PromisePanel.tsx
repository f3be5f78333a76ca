import { useSpeech } from '../../app/i18n';
import { byUrgency } from '../../components/clock/reading';
import { Ribbon } from '../../components/clock/Ribbon';
import { momentText } from '../../components/clock/timeText';
import { useNow } from '../../components/clock/useNow';
import { Skeleton } from '../../components/Skeleton';
import type { Clause, ClockFace, Simulation } from '../../api/types';
import type { Promised } from './usePromise';

/** "响应 14:30 前 · 解决 … 前 · 依据 第 6 条", with the time behind it. */
export function PromisePanel({ promise }: { promise: Promised }) {
  const { text } = useSpeech();
  const { simulation } = promise;
  return (
    <aside className="promise panel" aria-label={text.raise.promise}>
      <h2>{text.raise.promise}</h2>
      {promise.state === 'thinking' && <Skeleton lines={3} />}
      {promise.state === 'idle' && <p className="quiet">{text.raise.promiseIdle}</p>}
      {promise.state === 'impact' && <p className="quiet">{text.raise.promiseImpact}</p>}
      {promise.state === 'system' && <p className="quiet">{text.raise.promiseSystem}</p>}
      {promise.state === 'no-agreement' && <p className="quiet">{text.raise.promiseNone}</p>}
      {promise.state === 'nothing' && <p className="quiet">{text.raise.promiseNothing}</p>}
      {promise.state === 'failed' && <p className="quiet">{text.raise.promiseFailed}</p>}
      {promise.state === 'promised' && simulation && <Promises simulation={simulation} received={promise.received} />}
    </aside>
  );
}

function Promises({ simulation, received }: { simulation: Simulation; received: string | undefined }) {
  const speech = useSpeech();
  const { text, say } = speech;
  const now = useNow(10);
  const clocks = [...simulation.clocks].sort(byUrgency);
  return (
    <>
      <p className="promise-sentence numbers" aria-live="polite">
        <Sentence clocks={clocks} />
        <Basis clocks={clocks} />
      </p>
      <NotYet simulation={simulation} />
      <p className="quiet promise-agreement">
        {text.raise.promiseAgreement} {say(simulation.agreement?.name)}
        {text.common.comma}
        {received === undefined
          ? text.raise.ifSubmittedNow
          : text.raise.ifReceivedAt(momentText(received, now, speech))}
      </p>
      <div className="promise-ribbon">
        <Ribbon clocks={clocks} brief />
      </div>
      <Clauses clocks={clocks} />
    </>
  );
}

/** The same in one line, in sight while one types on a small screen. */
export function PromiseLine({ promise: { state, simulation } }: { promise: Promised }) {
  const { text } = useSpeech();
  if (state !== 'promised' || simulation === undefined) return null;
  return (
    <p className="promise-line numbers" aria-label={text.raise.promise}>
      <Sentence clocks={[...simulation.clocks].sort(byUrgency)} />
    </p>
  );
}

function Sentence({ clocks }: { clocks: ClockFace[] }) {
  const speech = useSpeech();
  const { text, say } = speech;
  const now = useNow(10);
  return clocks.map((clock) => (
    <span key={clock.target} className="promise-part">
      {say(clock.name)}{' '}
      <strong>{clock.dueAt ? text.common.before(momentText(clock.dueAt, now, speech)) : text.clock.none}</strong>
    </span>
  ));
}

/** What is promised besides, but waits for its occasion: a visit, a substitute, a report. */
function NotYet({ simulation: { notYet = [] } }: { simulation: Simulation }) {
  const { text, say } = useSpeech();
  if (notYet.length === 0) return null;
  return (
    <p className="quiet promise-not-yet">
      {text.raise.promiseNotYet}
      {notYet.map(({ name }) => say(name)).join(text.common.listSeparator)}
    </p>
  );
}

function Basis({ clocks }: { clocks: ClockFace[] }) {
  const { text } = useSpeech();
  const refs = [...new Set(clocks.map(({ clause }) => clause?.ref).filter((ref) => typeof ref === 'string'))];
  if (refs.length === 0) return null;
  const clauses = refs.map((ref) => text.clock.clause(ref)).join(text.common.listSeparator);
  return <span className="promise-part quiet">{text.clock.basis(clauses)}</span>;
}

function Clauses({ clocks }: { clocks: ClockFace[] }) {
  const { text, say } = useSpeech();
  const byText = new Map(
    clocks
      .map(({ clause }) => clause)
      .filter((clause): clause is Clause => Boolean(clause?.text))
      .map((clause) => [say(clause.text), clause]),
  );
  if (byText.size === 0) return null;
  return (
    <details className="promise-clauses">
      <summary>{text.explanation.clause}</summary>
      <ul>
        {[...byText].map(([sentence, clause]) => (
          <li key={sentence}>
            {clause.ref && <strong>{text.clock.clause(clause.ref)} </strong>}
            {sentence} {clause.ours && <span className="quiet">{text.clock.ours}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
