import { Link } from 'react-router';
import type { Clock } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { TimeChip } from '../../components/clock/TimeChip';
import { LevelBadge } from '../../components/LevelBadge';

interface DueColumnProps {
  title: string;
  tone: string;
  clocks: Clock[];
  most: number;
  onExplain: (clock: Clock) => void;
}

export function DueColumn({ title, tone, clocks, most, onExplain }: DueColumnProps) {
  const { text } = useSpeech();
  const hidden = clocks.length - most;
  return (
    <section className={`board-column board-${tone}`} aria-label={title}>
      <h2 className="board-title">
        {title} <span className="board-count">{clocks.length}</span>
      </h2>
      {clocks.length === 0 && <p className="quiet board-nothing">{text.board.nothing}</p>}
      <ul className="board-list">
        {clocks.slice(0, most).map((clock) => (
          <li key={clock.id} className="panel board-item">
            <Link to={`/tickets/${clock.ticket.number}`} className="board-ticket">
              <span className="board-line">
                <span className="mono quiet">{clock.ticket.number}</span>
                <LevelBadge level={clock.ticket.level} />
              </span>
              <span className="board-name">{clock.ticket.title}</span>
              <span className="quiet">{clock.ticket.customer?.name}</span>
            </Link>
            <TimeChip clock={clock} onOpen={() => onExplain(clock)} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="quiet board-nothing">{text.board.more(hidden)}</p>}
    </section>
  );
}
