import { Link } from 'react-router';
import type { Clock, Ticket } from '../../api/types';
import { Ago } from '../../components/clock/Ago';
import { TimeChip } from '../../components/clock/TimeChip';
import { KindIcon } from '../../components/KindIcon';
import { LevelBadge } from '../../components/LevelBadge';
import { StateBadge } from '../../components/StateBadge';
import { placeOf } from './columns';

/** A row of the queue on a phone. */
export function TicketCard({ ticket, clock }: { ticket: Ticket; clock: Clock | undefined }) {
  return (
    <Link to={`/tickets/${ticket.number}`} className="ticket-card">
      <span className="ticket-card-line">
        <KindIcon kind={ticket.kind} />
        <span className="mono quiet">{ticket.number}</span>
        <LevelBadge level={ticket.level} />
        <Ago at={ticket.updatedAt} />
      </span>
      <span className="ticket-card-title">{ticket.title}</span>
      <span className="quiet">{placeOf(ticket)}</span>
      <span className="ticket-card-line">
        <StateBadge ticket={ticket} />
        {clock && <TimeChip clock={clock} />}
      </span>
    </Link>
  );
}
