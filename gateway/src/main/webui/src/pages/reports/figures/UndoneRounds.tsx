import type { Summary } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';

/** The rounds that were not made, by name; nothing when there are none. */
export function UndoneRounds({ inspections: { missed, overdue, undone } }: { inspections: Summary['inspections'] }) {
  const { text } = useSpeech();
  const words = text.reports.figures;
  if (undone.length === 0) return null;
  const more = missed + overdue - undone.length;
  return (
    <section className="panel chart-card" aria-label={words.undone}>
      <h2>{words.undone}</h2>
      <ul className="shares">
        {undone.map(({ customer, system, plan, month, scheduledFor, missed: never }, index) => (
          <li key={index}>
            <span className="share-name">{[customer, system, plan].filter(Boolean).join(' · ')}</span>
            <span className="numbers">{month}</span>
            <span className="quiet numbers share-part">{never ? words.roundMissed : words.roundOverdue}</span>
            <span className="visually-hidden">{scheduledFor}</span>
          </li>
        ))}
        {more > 0 && <li className="quiet">{text.board.more(more)}</li>}
      </ul>
    </section>
  );
}
