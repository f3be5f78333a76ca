import { Link } from 'react-router';
import type { CustomerStrip } from '../../api/types';
import { useSpeech } from '../../app/i18n';

/** One line per customer: how much is open, and how much of it is late or soon will be. */
export function CustomerStrips({ strips }: { strips: CustomerStrip[] }) {
  const { text } = useSpeech();
  const words = text.board;
  if (strips.length === 0) return null;
  const most = Math.max(...strips.map(({ open }) => open), 1);
  return (
    <section className="board-customers" aria-label={words.byCustomer}>
      <h2 className="board-title">{words.byCustomer}</h2>
      <ul className="strips">
        {strips.map(({ customer, name, overdue, dueSoon, open }) => (
          <li key={customer} className="strip">
            <Link to={`/?customer=${customer}`}>{name}</Link>
            <span className="strip-bar" aria-hidden="true">
              <span className="strip-overdue" style={{ inlineSize: `${(overdue / most) * 100}%` }} />
              <span className="strip-soon" style={{ inlineSize: `${(dueSoon / most) * 100}%` }} />
              <span
                className="strip-open"
                style={{ inlineSize: `${(Math.max(0, open - overdue - dueSoon) / most) * 100}%` }}
              />
            </span>
            <span className="strip-words numbers">
              {overdue > 0 && <strong className="strip-late">{words.customerOverdue(overdue)}</strong>}
              {dueSoon > 0 && <span>{words.customerSoon(dueSoon)}</span>}
              <span className="quiet">{words.customerOpen(open)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
