import { heightOf, ValueAxis, type Frame } from './Axis';
import type { ParetoBar } from './pareto';
import { fixed, pathOf, scaleOf } from './scale';

interface ParetoChartProps {
  width: number;
  height: number;
  bars: ParetoBar[];
  /** The share that the vital few reach, such as 0.8. */
  line: number;
  percent: (share: number) => string;
}

const slanted = 76;
/** As many letters of a label as have room at a slant. */
const letters = 9;
const letterWidth = 8;

/** Bars by frequency, the line of what they add up to, and the 80 % line. */
export function ParetoChart({ width, height, bars, line, percent }: ParetoChartProps) {
  const frame: Frame = { left: 40, right: width - 46, top: 14, bottom: height - 66 };
  const slot = (frame.right - frame.left) / bars.length;
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  // Both axes end at all of it, so that the first bar and the line begin together.
  const counts = { ...scaleOf([total], 6), from: 0, to: total, place: (value: number) => value / total };
  const ticks = counts.ticks.filter((tick) => tick <= total && Number.isInteger(tick));
  const shareHeight = (share: number) => heightOf(frame, counts, share * total);
  const middle = (index: number) => frame.left + (index + 0.5) * slot;
  const course = bars.map(({ cumulated }, index) => ({ x: middle(index), y: shareHeight(cumulated) }));
  const lineHeight = fixed(shareHeight(line));
  return (
    <>
      <ValueAxis frame={frame} scale={{ ...counts, ticks }} format={String} />
      {bars.map((bar, index) => {
        const y = heightOf(frame, counts, bar.count);
        return (
          <g key={bar.key}>
            <title>{`${bar.label} ${bar.count}, ${percent(bar.count / total)}`}</title>
            <rect
              className={bar.vital ? 'chart-bar chart-vital' : 'chart-bar'}
              x={fixed(middle(index) - slot * 0.36)}
              y={fixed(y)}
              width={fixed(slot * 0.72)}
              height={fixed(Math.max(1, frame.bottom - y))}
            />
            {/* The line begins on top of the first bar. */}
            <text
              className="chart-value"
              x={fixed(middle(index))}
              y={fixed(y - (index === 0 ? 10 : 4))}
              textAnchor="middle"
            >
              {bar.count}
            </text>
            <BarLabel x={middle(index)} y={frame.bottom} slot={slot} label={bar.label} />
          </g>
        );
      })}
      <line className="chart-eighty" x1={frame.left} x2={frame.right} y1={lineHeight} y2={lineHeight} />
      <text className="chart-label chart-strong" x={frame.right + 6} y={lineHeight} dy="0.35em">
        {percent(line)}
      </text>
      <path className="chart-line" d={pathOf(course)} />
      {course.map(({ x, y }, index) => (
        <circle key={bars[index]?.key} className="chart-dot" cx={fixed(x)} cy={fixed(y)} r="3.5">
          <title>{`${bars[index]?.label ?? ''} ${percent(bars[index]?.cumulated ?? 0)}`}</title>
        </circle>
      ))}
      <text className="chart-label" x={frame.right + 6} y={frame.top} dy="0.35em">
        {percent(1)}
      </text>
    </>
  );
}

function BarLabel({ x, y, slot, label }: { x: number; y: number; slot: number; label: string }) {
  const most = Math.max(letters, Math.floor(slot / (label > '\u2e80' ? 2 * letterWidth : letterWidth)));
  const short = label.length > most ? `${label.slice(0, most - 1)}…` : label;
  if (slot >= slanted) {
    return (
      <text className="chart-label" x={fixed(x)} y={y + 18} textAnchor="middle">
        {short}
      </text>
    );
  }
  return (
    <text className="chart-label" textAnchor="end" transform={`translate(${fixed(x + 4)} ${y + 14}) rotate(-35)`}>
      {short}
    </text>
  );
}
