import CopyOutlined from '@ant-design/icons/CopyOutlined';
import type { Clock, Ticket } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { nextDue } from '../../components/clock/reading';
import { TimeChip } from '../../components/clock/TimeChip';
import { KindIcon } from '../../components/KindIcon';
import { LevelBadge } from '../../components/LevelBadge';
import { StateBadge } from '../../components/StateBadge';

interface TicketHeaderProps {
  ticket: Ticket;
  clocks: Clock[];
  /** The solution is confirmed and was not refused since. */
  solved: boolean;
  onExplain: (clock: Clock) => void;
}

export function TicketHeader({ ticket, clocks, solved, onExplain }: TicketHeaderProps) {
  const { text } = useSpeech();
  const next = ticket.open ? nextDue(clocks) : undefined;
  return (
    <header className="ticket-head">
      <div className="ticket-line">
        <KindIcon kind={ticket.kind} />
        <span className="mono">{ticket.number}</span>
        <button
          type="button"
          className="plain-button quiet"
          title={text.ticket.copyNumber}
          aria-label={text.ticket.copyNumber}
          onClick={() => void navigator.clipboard.writeText(ticket.number)}
        >
          <CopyOutlined aria-hidden="true" />
        </button>
        <Flags ticket={ticket} solved={solved} />
      </div>
      <h1>{ticket.title}</h1>
      <div className="ticket-line">
        <LevelBadge level={ticket.level} long />
        <StateBadge ticket={ticket} />
        {next && <TimeChip clock={next} onOpen={() => onExplain(next)} />}
      </div>
    </header>
  );
}

function Flags({ ticket, solved }: Pick<TicketHeaderProps, 'ticket' | 'solved'>) {
  const { text } = useSpeech();
  const { originalKind, kind } = ticket;
  return (
    <span className="flags">
      {ticket.emergency && <span className="flag flag-strong">{text.ticket.emergency}</span>}
      {ticket.businessStopped && (
        <span className={solved ? 'flag' : 'flag flag-strong'}>
          {solved ? text.ticket.businessWasStopped : text.ticket.businessStopped}
        </span>
      )}
      {originalKind && originalKind !== kind && (
        <span className="flag">{text.ticket.convertedFrom(text.kinds[originalKind] ?? originalKind)}</span>
      )}
      {ticket.origin === 'import' && <span className="flag">{text.ticket.imported}</span>}
    </span>
  );
}
