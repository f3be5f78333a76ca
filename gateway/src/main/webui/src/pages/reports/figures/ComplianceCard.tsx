import type { Compliance } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import { ChartTable } from '../../../components/chart/ChartTable';
import { useFigureText } from './useFigureText';

/** How each promise was kept: bar, figures and rate. */
export function ComplianceCard({ compliance }: { compliance: Compliance[] }) {
  const { text, say } = useSpeech();
  const words = text.reports.figures;
  const { percent } = useFigureText();
  const most = Math.max(1, ...compliance.map(({ n, running }) => n + running));
  const wide = (count: number) => ({ inlineSize: `${(count / most) * 100}%` });
  return (
    <section className="panel chart-card" aria-label={words.compliance}>
      <div className="chart-head">
        <h2>{words.compliance}</h2>
        <ul className="legend">
          <li>
            <span className="legend-swatch kept" />
            {words.kept}
          </li>
          <li>
            <span className="legend-swatch broken" />
            {words.broken}
          </li>
          <li>
            <span className="legend-swatch running" />
            {words.running}
          </li>
        </ul>
      </div>
      {compliance.length === 0 && <p className="quiet">{words.complianceNone}</p>}
      <ul className="compliance">
        {compliance.map(({ target, label, kept, broken, running, rate }) => (
          <li key={target}>
            <span className="compliance-name">{say(label)}</span>
            <span className="compliance-bar" aria-hidden="true">
              <span className="kept" style={wide(kept)} />
              <span className="broken" style={wide(broken)} />
              <span className="running" style={wide(running)} />
            </span>
            <strong className="numbers compliance-rate">
              {typeof rate === 'number' ? percent(rate) : <span className="quiet">{words.none}</span>}
            </strong>
            <span className="numbers quiet compliance-counts">
              {words.kept} {kept} · {words.broken} {broken}
              {running > 0 && ` · ${words.running} ${running}`}
            </span>
          </li>
        ))}
      </ul>
      {compliance.length > 0 && (
        <ChartTable
          label={words.compliance}
          table={{
            header: [words.target, words.kept, words.broken, words.running, words.rate],
            rows: compliance.map(({ label, kept, broken, running, rate }) => [
              say(label),
              kept,
              broken,
              running,
              typeof rate === 'number' ? percent(rate) : '',
            ]),
          }}
        />
      )}
    </section>
  );
}
