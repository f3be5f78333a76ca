import { Link } from 'react-router';
import type { TicketBrief } from '../../api/types';
import { useSpeech } from '../../app/i18n';

/** Tickets that were accepted although nothing is promised: somebody forgot an agreement. */
export function WithoutAgreement({ tickets }: { tickets: TicketBrief[] }) {
  const { text } = useSpeech();
  if (tickets.length === 0) return null;
  return (
    <section className="board-customers" aria-label={text.board.withoutAgreement}>
      <h2 className="board-title">
        {text.board.withoutAgreement} <span className="board-count">{tickets.length}</span>
      </h2>
      <p className="quiet">{text.board.withoutAgreementHint}</p>
      <ul className="board-plain">
        {tickets.slice(0, 10).map(({ id, number, title, customer }) => (
          <li key={id}>
            <Link to={`/tickets/${number}`}>
              <span className="mono">{number}</span> {title}
            </Link>{' '}
            <span className="quiet">{customer?.name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
