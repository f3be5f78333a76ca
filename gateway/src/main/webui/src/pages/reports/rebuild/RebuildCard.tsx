import { isUnderway } from '../../../api/reports';
import type { Rebuild } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import '../../../components/chart/chart.css';
import { Moment } from '../../../components/clock/Ago';

/** A rebuild: how far it is, and the counts before and after. */
export function RebuildCard({ rebuild }: { rebuild: Rebuild }) {
  const { text, tag } = useSpeech();
  const words = text.reports.rebuild;
  const { state, startedAt, startedBy, finishedAt, error, eventsRead, eventsTotal, counts } = rebuild;
  const number = new Intl.NumberFormat(tag);
  return (
    <section className="panel rebuild-card">
      <p className="card-head">
        <strong>{words.states[state] ?? state}</strong>
        <span className="quiet">
          {words.startedAt} <Moment at={startedAt} /> {startedBy.name}
          {finishedAt && (
            <>
              {' · '}
              {words.finishedAt} <Moment at={finishedAt} />
            </>
          )}
        </span>
      </p>
      {error && <p className="unequal">{error}</p>}
      {isUnderway(rebuild) && (
        <p className="numbers" role="status">
          <progress value={eventsRead} max={Math.max(1, eventsTotal)} aria-label={words.event} />{' '}
          {words.read(number.format(eventsRead), number.format(eventsTotal))}
        </p>
      )}
      {counts.length > 0 && (
        <div className="chart-scroll">
          <table className="figures-table" aria-label={words.table}>
            <thead>
              <tr>
                <th scope="col">{words.table}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.after}</th>
                <th scope="col">{words.difference}</th>
              </tr>
            </thead>
            <tbody>
              {counts.map(({ table, before, after }) => (
                <tr key={table}>
                  <th scope="row">{words.tables[table] ?? table}</th>
                  <td className="figure">{number.format(before)}</td>
                  <td className="figure">{number.format(after)}</td>
                  <td className="figure">
                    <Difference by={after - before} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Difference({ by }: { by: number }) {
  const { text, tag } = useSpeech();
  if (by === 0) return <span className="equal">{text.reports.rebuild.equal}</span>;
  return <span className="unequal">{new Intl.NumberFormat(tag, { signDisplay: 'always' }).format(by)}</span>;
}
