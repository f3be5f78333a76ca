import { Link } from 'react-router';
import type { Clock, Ticket } from '../../api/types';
import type { useSpeech } from '../../app/i18n';
import { Ago } from '../../components/clock/Ago';
import { TimeChip } from '../../components/clock/TimeChip';
import type { Column } from '../../components/DataTable';
import { KindIcon } from '../../components/KindIcon';
import { LevelBadge } from '../../components/LevelBadge';
import { StateBadge } from '../../components/StateBadge';

export function columnsOf(
  { text }: ReturnType<typeof useSpeech>,
  due: Map<string, Clock>,
  onExplain: (clock: Clock) => void,
): Column<Ticket>[] {
  const words = text.ticket;
  return [
    { key: 'number', title: words.number, cell: ({ number }) => <span className="mono">{number}</span> },
    {
      key: 'title',
      title: words.title,
      cell: (ticket) => (
        <div className="queue-title">
          <KindIcon kind={ticket.kind} />
          <div>
            <Link to={`/tickets/${ticket.number}`} title={ticket.title}>
              {ticket.title}
            </Link>
            <div className="quiet">
              {placeOf(ticket)}
              {ticket.origin === 'import' && ` · ${words.imported}`}
            </div>
          </div>
        </div>
      ),
    },
    { key: 'level', title: words.level, cell: ({ level }) => <LevelBadge level={level} /> },
    { key: 'state', title: words.state, cell: (ticket) => <StateBadge ticket={ticket} /> },
    {
      key: 'assignee',
      title: words.assignee,
      cell: ({ assignee }) => assignee?.name ?? <span className="quiet">{words.noAssignee}</span>,
    },
    {
      key: 'due',
      title: words.nextDue,
      cell: ({ id }) => {
        const clock = due.get(id);
        return clock && <TimeChip clock={clock} onOpen={() => onExplain(clock)} />;
      },
    },
    { key: 'updated', title: words.updatedAt, cell: ({ updatedAt }) => <Ago at={updatedAt} /> },
  ];
}

export function placeOf({ customer, system }: Pick<Ticket, 'customer' | 'system'>): string {
  return system ? `${customer.name} · ${system.name}` : customer.name;
}
