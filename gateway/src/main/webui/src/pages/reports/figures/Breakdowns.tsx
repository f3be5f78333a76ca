import type { Summary } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import { ChartTable } from '../../../components/chart/ChartTable';
import { useFigureText } from './useFigureText';

const most = 6;

/** The tickets raised, counted apart by what they are. */
export function Breakdowns({ summary: { breakdowns } }: { summary: Summary }) {
  const { text, say } = useSpeech();
  const words = text.reports.figures;
  const { percent } = useFigureText();
  const filled = breakdowns.filter(({ shares }) => shares.length > 0);
  if (filled.length === 0) return null;
  return (
    <section className="panel chart-card" aria-label={words.breakdown}>
      <h2>{words.breakdown}</h2>
      <div className="breakdowns">
        {filled.map(({ by, label, shares }) => {
          const total = shares.reduce((sum, { count }) => sum + count, 0);
          return (
            <div key={by}>
              <h3>{say(label)}</h3>
              <ul className="shares">
                {shares.slice(0, most).map((share) => (
                  <li key={share.key}>
                    <span className="share-name">{say(share.label)}</span>
                    <span className="numbers">{share.count}</span>
                    <span className="quiet numbers share-part">{percent(share.count / total)}</span>
                    <span className="share-bar" aria-hidden="true">
                      <span style={{ inlineSize: `${(share.count / total) * 100}%` }} />
                    </span>
                  </li>
                ))}
                {shares.length > most && <li className="quiet">{text.board.more(shares.length - most)}</li>}
              </ul>
            </div>
          );
        })}
      </div>
      <ChartTable
        label={words.breakdown}
        table={{
          header: [words.property, words.value, words.count],
          rows: filled.flatMap(({ label, shares }) =>
            shares.map((share) => [say(label), say(share.label), share.count]),
          ),
        }}
      />
    </section>
  );
}
