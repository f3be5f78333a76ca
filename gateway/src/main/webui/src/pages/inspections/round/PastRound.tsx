import type { Assessment, Round } from '../../../api/inspectionTypes';
import { useSpeech } from '../../../app/i18n';
import { Fact } from '../../../components/Fact';
import { Note } from '../../../components/Note';
import { FindingLine } from '../findings/FindingLine';
import { VerdictBadge } from '../VerdictBadge';
import { RoundPapers } from './RoundPapers';
import { allOf, sheetOf, type Entry } from './sheet';
import { useValueText } from './valueText';

/** A round as it was: for whoever does not inspect, and when it is over. */
export function PastRound({ round }: { round: Round }) {
  const { text } = useSpeech();
  const words = text.inspections.round;
  const { state, assessment, findings } = round;
  return (
    <div className="side-by-side past">
      <div className="past-main">
        {state === 'MISSED' && <Note tone="warn">{words.missed}</Note>}
        {assessment && <AssessmentFacts assessment={assessment} />}
        <section className="panel form-panel">
          <h2>{words.findings}</h2>
          {findings.length === 0 ? (
            <p className="quiet">{words.noFindings}</p>
          ) : (
            <ul className="finding-lines">
              {findings.map((finding) => (
                <li key={finding.id}>
                  <FindingLine finding={finding} />
                </li>
              ))}
            </ul>
          )}
        </section>
        {(state !== 'MISSED' || round.results.length > 0) && <Results round={round} />}
      </div>
      <RoundPapers round={round} />
    </div>
  );
}

function AssessmentFacts({ assessment }: { assessment: Assessment }) {
  const { text } = useSpeech();
  const words = text.inspections.round;
  const { runningState, stability, performance, capacity, advice } = assessment;
  return (
    <section className="panel form-panel">
      <h2>{words.completeTitle}</h2>
      <dl className="facts">
        <Fact label={words.runningState}>
          <strong>{text.inspections.runningStates[runningState]}</strong>
        </Fact>
        <Fact label={words.stability}>{stability}</Fact>
        <Fact label={words.performance}>{performance}</Fact>
        <Fact label={words.concurrency}>{capacity?.concurrency}</Fact>
        <Fact label={words.visits}>{capacity?.visits}</Fact>
        <Fact label={words.usersOnline}>{capacity?.usersOnline}</Fact>
        <Fact label={words.advice}>{advice}</Fact>
      </dl>
    </section>
  );
}

function Results({ round }: { round: Round }) {
  const { text, say } = useSpeech();
  const words = text.inspections.round;
  const valueText = useValueText();
  const entries = new Map(allOf(sheetOf(round)).map((entry) => [entry.item.key, [] as Entry[]]));
  allOf(sheetOf(round)).forEach((entry) => entries.get(entry.item.key)?.push(entry));
  return (
    <section className="panel form-panel">
      <h2>{words.results}</h2>
      {round.areas.map(({ key, label, items }) => (
        <section key={key} className="past-area">
          <h3>{say(label)}</h3>
          <ul className="past-results">
            {items
              .flatMap((item) => entries.get(item.key) ?? [])
              .map(({ id, item, component, result }) => (
                <li key={id}>
                  <span className="past-item">
                    {say(item.label)} {component && <span className="quiet">{component.name}</span>}
                  </span>
                  <span className="numbers">{result && result.value !== null && valueText(item, result.value)}</span>
                  <VerdictBadge verdict={result?.verdict ?? 'NOT_CHECKED'} />
                  {result?.note && <span className="quiet past-note">{result.note}</span>}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
