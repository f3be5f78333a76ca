import { Button } from 'antd';
import type { AutomaticCheck, CheckRun } from '../../../api/inspectionTypes';
import { useRunNow, useRuns } from '../../../api/inventory';
import { useSpeech } from '../../../app/i18n';
import { Moment } from '../../../components/clock/Ago';
import { dateText } from '../../../components/dayText';
import { dateOf } from '../../../components/zone';
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
  const { component, system, url, everyMinutes, active } = check;
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
      <Runs check={check.id} mayRun={onEdit !== undefined} />
    </>
  );
}

/** How it went last, and before that. */
function Runs({ check, mayRun }: { check: string; mayRun: boolean }) {
  const { text } = useSpeech();
  const words = text.inspections.check;
  const { data, error, refetch } = useRuns(check);
  const run = useRunNow(check);
  if (error !== null) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={2} />;
  const [latest, ...earlier] = data;
  return (
    <>
      {latest ? <Run run={latest} /> : <p className="quiet">{words.runsNone}</p>}
      {earlier.length > 0 && (
        <details>
          <summary>{words.runs}</summary>
          <ol className="runs">
            {earlier.map((one) => (
              <li key={one.id}>
                <Run run={one} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {mayRun && (
        <div>
          <Button size="small" loading={run.isPending} onClick={() => run.mutate()}>
            {words.runNow}
          </Button>
        </div>
      )}
      {run.error !== null && <ProblemNote problem={run.error} />}
    </>
  );
}

function Run({ run: { at, verdict, reachable, status, tookMillis, certificateUntil, problem } }: { run: CheckRun }) {
  const speech = useSpeech();
  const words = speech.text.inspections.check;
  return (
    <p className="run numbers">
      <VerdictBadge verdict={verdict} />
      <Moment at={at} />
      {problem ? <span>{words.problems[problem] ?? problem}</span> : !reachable && <span>{words.unreachable}</span>}
      {typeof status === 'number' && <span>{words.status(status)}</span>}
      {reachable && <span>{words.took(tookMillis)}</span>}
      {certificateUntil && (
        <span>{words.certificateUntil(dateText(dateOf(Date.parse(certificateUntil), speech.zone), speech))}</span>
      )}
    </p>
  );
}
