import { heightOf, titleHeight, ValueAxis, type Frame } from './Axis';
import { apart, fixed, pathOf, scaleOf, type Scale } from './scale';

export interface ControlMark {
  label: string;
  /** Absent where there is none, as the range of the first point. */
  value: number | undefined;
  /** The rules this point breaks or helps to break, in words; empty for most. */
  violations: string[];
  /** Beyond the limits by itself, and not only one of a run. */
  beyond: boolean;
}

interface Limits {
  centre: number;
  /** Absent where nothing can be too little. */
  lower: number | undefined;
  upper: number;
}

interface ControlChartProps {
  width: number;
  height: number;
  points: ControlMark[];
  limits: Limits | undefined;
  names: Record<keyof Limits, string>;
  title: string;
  format: (value: number) => string;
}

const labelHeight = 14;

/** What the values at the left take. */
const tickRoom = ({ ticks }: Scale, format: (value: number) => string) =>
  Math.max(44, ...ticks.map((tick) => format(tick).length * 7 + 10));

/** What the longest label at the right takes; a Chinese letter is as wide as two others. */
function labelRoom(limits: Limits, names: Record<keyof Limits, string>, format: (value: number) => string): number {
  const labels = [`${names.upper} ${format(limits.upper)}`, `${names.centre} ${format(limits.centre)}`];
  const widths = labels.map((label) =>
    Array.from(label).reduce((sum, letter) => sum + (letter > '\u2e80' ? 12.5 : 7), 0),
  );
  return Math.max(...widths) + 14;
}

/** Single values in order between their limits; what breaks a rule has a shape of its own. */
export function ControlChart({ width, height, points, limits, names, title, format }: ControlChartProps) {
  const values = points.map(({ value }) => value).filter((value) => value !== undefined);
  const scale = scaleOf([...values, ...(limits ? [limits.lower ?? 0, limits.upper] : [])], height < 200 ? 3 : 5);
  const frame: Frame = {
    left: tickRoom(scale, format),
    right: width - (limits ? labelRoom(limits, names, format) : 20),
    top: 12 + titleHeight,
    bottom: height - 26,
  };
  const step = (frame.right - frame.left) / Math.max(1, points.length - 1);
  const spots = points.map(({ value }, index) =>
    value === undefined
      ? undefined
      : {
          x: points.length === 1 ? (frame.left + frame.right) / 2 : frame.left + index * step,
          y: heightOf(frame, scale, value),
        },
  );
  return (
    <>
      <ValueAxis frame={frame} scale={scale} format={format} title={title} />
      {limits && <Bounds frame={frame} scale={scale} limits={limits} names={names} format={format} />}
      <path className="chart-line chart-thin" d={pathOf(spots)} />
      {points.map((point, index) => {
        const spot = spots[index];
        return spot && <Mark key={index} point={point} {...spot} small={step < 9} format={format} />;
      })}
      <text className="chart-label" x={frame.left} y={height - 6}>
        {endLabel(points[0], frame)}
      </text>
      {points.length > 1 && (
        <text className="chart-label" x={frame.right} y={height - 6} textAnchor="end">
          {endLabel(points.at(-1), frame)}
        </text>
      )}
    </>
  );
}

/** Where two whole numbers of tickets would touch, their last parts do. */
const endLabel = (point: ControlMark | undefined, { left, right }: Frame) =>
  right - left < 280 ? point?.label.split('-').at(-1) : point?.label;

interface BoundsProps {
  frame: Frame;
  scale: Scale;
  limits: Limits;
  names: Record<keyof Limits, string>;
  format: (value: number) => string;
}

function Bounds({ frame, scale, limits, names, format }: BoundsProps) {
  const lines = (['upper', 'centre', 'lower'] as const).flatMap((name) => {
    const value = limits[name];
    return value === undefined ? [] : [{ name, value, y: fixed(heightOf(frame, scale, value)) }];
  });
  const labels = apart(
    lines.map(({ y }) => y),
    labelHeight,
  );
  const [top, bottom] = [lines[0]?.y ?? 0, fixed(heightOf(frame, scale, limits.lower ?? scale.from))];
  return (
    <>
      <rect
        className="chart-band"
        x={frame.left}
        width={frame.right - frame.left}
        y={top}
        height={Math.max(0, bottom - top)}
      />
      {lines.map(({ name, value, y }, index) => (
        <g key={name}>
          <line
            className={name === 'centre' ? 'chart-centre' : 'chart-limit'}
            x1={frame.left}
            x2={frame.right}
            y1={y}
            y2={y}
          />
          <text className="chart-label" x={frame.right + 8} y={labels[index] ?? y} dy="0.35em">
            {`${names[name]} ${format(value)}`}
          </text>
        </g>
      ))}
    </>
  );
}

interface MarkProps {
  point: ControlMark;
  x: number;
  y: number;
  small: boolean;
  format: (value: number) => string;
}

function Mark({ point: { label, value, violations, beyond }, x, y, small, format }: MarkProps) {
  const title = <title>{[label, format(value ?? 0), ...violations].join(' · ')}</title>;
  if (violations.length === 0 && !beyond) {
    return (
      <circle className="chart-dot" cx={fixed(x)} cy={fixed(y)} r={small ? 1.8 : 3.2}>
        {title}
      </circle>
    );
  }
  return (
    <path
      className={beyond ? 'chart-violation' : 'chart-violation chart-run'}
      d="M0 -6L6 0L0 6L-6 0Z"
      transform={`translate(${fixed(x)} ${fixed(y)})`}
    >
      {title}
    </path>
  );
}
