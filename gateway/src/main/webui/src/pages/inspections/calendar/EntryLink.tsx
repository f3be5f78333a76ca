import { Link } from 'react-router';
import { useSpeech } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { useNow } from '../../../components/clock/useNow';
import { dayText } from '../../../components/dayText';
import { dateOf } from '../../../components/zone';
import { RoundStateBadge } from '../RoundStateBadge';
import type { CalendarEntry } from './entries';

/** A round in the calendar; what is still to come leads nowhere yet. */
export function EntryLink({ entry }: { entry: CalendarEntry }) {
  const { round, state } = entry;
  const className = `entry entry-${state}`;
  return round === undefined ? (
    <div className={className}>
      <EntryText entry={entry} />
    </div>
  ) : (
    <Link to={`/inspections/rounds/${round.id}`} className={className}>
      <EntryText entry={entry} />
    </Link>
  );
}

function EntryText({ entry: { round, state, system, customer, movedFrom, provisional } }: { entry: CalendarEntry }) {
  const speech = useSpeech();
  const { isProvider } = useSession();
  const words = speech.text.inspections.calendar;
  const today = dateOf(useNow(3600), speech.zone);
  const begun = round?.state === 'OPEN' && round.results > 0;
  return (
    <>
      <span className="entry-name">{system.name}</span>
      {isProvider && <span className="quiet entry-customer">{customer.name}</span>}
      <span className="entry-state numbers" title={movedFrom && words.movedFrom(dayText(movedFrom, today, speech))}>
        <RoundStateBadge state={state} />
        {provisional && <span className="quiet">{speech.text.clock.provisional}</span>}
        {begun && words.recorded(round.results)}
        {round && round.findings > 0 && <span className="entry-findings">{words.findings(round.findings)}</span>}
      </span>
    </>
  );
}
