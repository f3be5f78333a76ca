import { Link } from 'react-router';
import { useSpeech } from '../../../app/i18n';
import type { Round } from '../../../api/inspectionTypes';
import { useNow } from '../../../components/clock/useNow';
import { dueText, momentText } from '../../../components/clock/timeText';
import { dayText, monthText } from '../../../components/dayText';
import { dateOf } from '../../../components/zone';
import { stateOf } from '../calendar/entries';
import { RoundStateBadge } from '../RoundStateBadge';

/** Which system, which month, until when, by whom. */
export function RoundHead({ round }: { round: Round }) {
  const speech = useSpeech();
  const { text } = speech;
  const words = text.inspections.round;
  const now = useNow(60);
  const { system, customer, month, scheduledFor, dueAt, inspector, plan, completedAt, state } = round;
  return (
    <header className="round-head">
      <h1>{words.title(system.name, monthText(month, speech))}</h1>
      <p className="round-facts quiet numbers">
        <RoundStateBadge state={stateOf(round, now)} />
        <span>{customer.name}</span>
        <span>
          {words.scheduled} {dayText(scheduledFor, dateOf(now, speech.zone), speech)}
        </span>
        {state === 'OPEN' && (
          <span>
            {words.due} {dueText(dueAt, now, speech)}
          </span>
        )}
        {completedAt && <span>{words.completed(momentText(completedAt, now, speech))}</span>}
        <span>
          {words.inspector} {inspector?.name ?? text.inspections.plan.noInspector}
        </span>
        <span>
          {words.plan} <Link to={`/inspections/plans/${plan.id}`}>{plan.name}</Link>
        </span>
      </p>
    </header>
  );
}
