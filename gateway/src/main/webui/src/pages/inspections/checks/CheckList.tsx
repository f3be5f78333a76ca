import { useState } from 'react';
import { useRuns } from '../../../api/inspections';
import type { AutomaticCheck, CheckRun } from '../../../api/inspectionTypes';
import { useSpeech } from '../../../app/i18n';
import { Moment } from '../../../components/clock/Ago';
import { dateText } from '../../../components/dayText';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';
import { VerdictBadge } from '../VerdictBadge';

interface CheckListProps {
  checks: AutomaticCheck[];
  onEdit: ((check: AutomaticCheck) => void) | undefined;
}

export function CheckList({ checks, onEdit }: CheckListProps) {
  return (
    <ul className="cards">
      {checks.map((check) => (
        <li key={check.id} className="panel check">
          <CheckCard check={check} onEdit={onEdit} />
        </li>
      ))}
    </ul>
  );
}

function CheckCard({ check, onEdit }: { check: AutomaticCheck; onEdit: CheckListProps['onEdit'] }) {
  const { text } = useSpeech();
  const words = text.inspections.check;
  const [open, setOpen] = useState(false);
  const { component, system, url, everyMinutes, active, lastRun } = check;
  return (
    <>
      <div className="check-head">
        <strong>{component.name}</strong>
        <span className="quiet">{system.name}</span>
        {!active && <span className="flag">{text.inspections.plan.paused}</span>}
        {onEdit && (
          <button type="button" className="plain-button link-button check-edit" onClick={() => onEdit(check)}>
            {text.inspections.plan.edit}
            <span className="visually-hidden"> {component.name}</span>
          </button>
        )}
      </div>
      <p className="mono check-url">{url}</p>
      <p className="quiet">{words.everyText(everyMinutes)}</p>
      {lastRun ? <Run run={lastRun} /> : <p className="quiet">{words.never}</p>}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.runs}</summary>
        {open && <Runs check={check.id} />}
      </details>
    </>
  );
}

function Runs({ check }: { check: string }) {
  const { text } = useSpeech();
  const { data, error, refetch } = useRuns(check);
  if (error !== null) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={3} />;
  if (data.length === 0) return <p className="quiet">{text.inspections.check.runsNone}</p>;
  return (
    <ol className="runs">
      {data.map((run) => (
        <li key={run.id}>
          <Run run={run} />
        </li>
      ))}
    </ol>
  );
}

function Run({ run: { at, verdict, reachable, status, tookMillis, certificateUntil, problem } }: { run: CheckRun }) {
  const speech = useSpeech();
  const words = speech.text.inspections.check;
  return (
    <p className="run numbers">
      <VerdictBadge verdict={verdict} />
      <Moment at={at} />
      {!reachable && <span>{words.unreachable}</span>}
      {typeof status === 'number' && <span>{words.status(status)}</span>}
      {reachable && <span>{words.took(tookMillis)}</span>}
      {certificateUntil && <span>{words.certificateUntil(dateText(certificateUntil, speech))}</span>}
      {problem && <span className="quiet">{problem}</span>}
    </p>
  );
}
