import { Link } from 'react-router';
import type { Finding } from '../../../api/inspectionTypes';
import type { useSpeech } from '../../../app/i18n';
import { Ago } from '../../../components/clock/Ago';
import type { Column } from '../../../components/DataTable';
import { LevelBadge } from '../../../components/LevelBadge';
import { findingTitle } from './findingTitle';

export function findingColumns({ text, say }: ReturnType<typeof useSpeech>): Column<Finding>[] {
  const words = text.inspections.finding;
  return [
    { key: 'level', title: words.level, cell: ({ level }) => <LevelBadge level={level} /> },
    {
      key: 'title',
      title: words.summary,
      cell: ({ id, summary, item, customer, system }) => (
        <div className="two-lines">
          <Link to={`/inspections/findings/${id}`}>{findingTitle({ summary, item }, say)}</Link>
          <div className="quiet">{[customer.name, system.name].join(' · ')}</div>
        </div>
      ),
    },
    {
      key: 'where',
      title: words.where,
      cell: ({ item, component }) => [say(item.label), component?.name].filter(Boolean).join(' · '),
    },
    {
      key: 'repeats',
      title: words.repeats,
      cell: ({ repeats }) => (repeats > 0 ? words.times(repeats) : <span className="quiet">{words.once}</span>),
    },
    {
      key: 'ticket',
      title: words.ticket,
      cell: ({ ticket }) =>
        ticket ? (
          <Link to={`/tickets/${ticket.number}`} className="mono">
            {ticket.number}
          </Link>
        ) : (
          <span className="quiet">{words.noTicket}</span>
        ),
    },
    { key: 'raised', title: words.raisedAt, cell: ({ raisedAt }) => <Ago at={raisedAt} /> },
  ];
}
