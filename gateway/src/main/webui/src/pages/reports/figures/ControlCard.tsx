import { useControlChart, type FigureScope } from '../../../api/figures';
import type { ControlChart as Chart } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import { ChartCard } from '../../../components/chart/ChartCard';
import { ControlChart } from '../../../components/chart/ControlChart';
import { telling } from '../../../components/chart/scale';
import { dateText } from '../../../components/dayText';
import { dateOf } from '../../../components/zone';
import { controlMarks } from './controlMarks';
import { FigureState } from './FigureState';
import { useFigureText } from './useFigureText';

const [valueHeight, rangeHeight] = [266, 148];

/** 控制图: what is ordinary noise, and what has a reason. Single values above, the distance from one to the next beneath. */
export function ControlCard({ scope }: { scope: FigureScope }) {
  const { text } = useSpeech();
  const words = text.reports.figures;
  const { data, error, refetch } = useControlChart(scope, 'resolution-time');
  if (data === undefined || data.points.length === 0) {
    return (
      <FigureState
        title={words.control}
        className="figures-wide"
        problem={error}
        onRetry={() => void refetch()}
        empty={data && words.controlNone}
      />
    );
  }
  return <Drawn chart={data} />;
}

function Drawn({ chart }: { chart: Chart }) {
  const speech = useSpeech();
  const { text, say } = speech;
  const words = text.reports.figures;
  const { number } = useFigureText();
  const { points, limits, violations } = chart;
  const marks = controlMarks(chart, say);
  const names = { centre: words.centre, lower: words.lower, upper: words.upper };
  const rules = [...new Set(violations.map(({ label }) => say(label)))].join(text.common.listSeparator);
  const marked = marks.filter((mark) => mark.violations.length > 0).length;
  return (
    <ChartCard
      title={words.control}
      hint={limits ? words.controlHint : words.controlFew}
      className="figures-wide"
      height={limits ? valueHeight + rangeHeight : valueHeight}
      says={[words.violations(marked), rules].filter(Boolean).join(text.common.colon)}
      table={{
        header: [
          text.reports.document.ticket,
          text.facts.resolved ?? '',
          words.inUnit(say(chart.label), say(chart.unit)),
          words.inUnit(words.range, say(chart.unit)),
          words.violation,
        ],
        rows: points.map(({ label, at, value, movingRange }, index) => [
          label,
          dateText(dateOf(Date.parse(at), speech.zone), speech),
          telling(value),
          typeof movingRange === 'number' ? telling(movingRange) : null,
          marks[index]?.violations.join(text.common.listSeparator),
        ]),
      }}
    >
      {(width) => (
        <>
          <ControlChart
            width={width}
            height={valueHeight}
            points={marks}
            limits={limits ?? undefined}
            names={names}
            title={words.inUnit(say(chart.label), say(chart.unit))}
            format={number}
          />
          {limits && (
            <g transform={`translate(0 ${valueHeight})`}>
              <ControlChart
                width={width}
                height={rangeHeight}
                points={points.map(({ label, movingRange }) => ({
                  label,
                  value: movingRange ?? undefined,
                  violations: [],
                  beyond: (movingRange ?? 0) > limits.rangeUpper,
                }))}
                limits={{ centre: limits.rangeCentre, upper: limits.rangeUpper, lower: undefined }}
                names={{ ...names, centre: words.rangeShort }}
                title={words.inUnit(words.range, say(chart.unit))}
                format={number}
              />
            </g>
          )}
        </>
      )}
    </ChartCard>
  );
}
