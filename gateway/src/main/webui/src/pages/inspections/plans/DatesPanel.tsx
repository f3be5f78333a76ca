import { usePlanDates } from '../../../api/inspections';
import { useSpeech } from '../../../app/i18n';
import { useNow } from '../../../components/clock/useNow';
import { dayText } from '../../../components/dayText';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';
import { dateOf } from '../../../components/zone';

const day = 86_400_000;

/** When a saved plan comes round next, as the service reckons it. */
export function DatesPanel({ plan }: { plan: string | undefined }) {
  const { text } = useSpeech();
  const words = text.inspections.plan;
  return (
    <aside className="aside-panel panel" aria-label={words.dates}>
      <h2>{words.dates}</h2>
      {plan === undefined ? <p className="quiet">{words.datesSaved}</p> : <Dates plan={plan} />}
    </aside>
  );
}

function Dates({ plan }: { plan: string }) {
  const speech = useSpeech();
  const { text, zone } = speech;
  const now = useNow(3600);
  const today = dateOf(now, zone);
  const { data, error, refetch } = usePlanDates(plan, today, dateOf(now + 365 * day, zone));
  if (error !== null) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={4} />;
  if (data.length === 0) return <p className="quiet">{text.inspections.plan.datesNone}</p>;
  return (
    <ol className="date-list numbers">
      {data.slice(0, 12).map(({ scheduledFor, byRule, provisional }) => (
        <li key={scheduledFor}>
          <span>
            {dayText(scheduledFor, today, speech)}{' '}
            {provisional && <span className="flag">{text.clock.provisional}</span>}
          </span>
          {byRule !== scheduledFor && (
            <span className="quiet">{text.inspections.calendar.movedFrom(dayText(byRule, today, speech))}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
