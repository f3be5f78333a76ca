import { heightOf, ValueAxis, type Frame } from './Axis';
import { fixed, pathOf, scaleOf, type Scale } from './scale';

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
  lower: number;
  upper: number;
}

interface ControlChartProps {
  width: number;
  height: number;
  points: ControlMark[];
  limits: Limits | undefined;
  names: Record<keyof Limits, string>;
  format: (value: number) => string;
}

/** Single values in order between their limits; what breaks a rule has a shape of its own. */
export function ControlChart({ width, height, points, limits, names, format }: ControlChartProps) {
  const frame: Frame = { left: 44, right: width - (limits ? 96 : 20), top: 14, bottom: height - 26 };
  const values = points.map(({ value }) => value).filter((value) => value !== undefined);
  const scale = scaleOf([...values, ...(limits ? [limits.lower, limits.upper] : [])], height < 200 ? 3 : 5);
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
      <ValueAxis frame={frame} scale={scale} format={format} />
      {limits && <Bounds frame={frame} scale={scale} limits={limits} names={names} format={format} />}
      <path className="chart-line chart-thin" d={pathOf(spots)} />
      {points.map((point, index) => {
        const spot = spots[index];
        return spot && <Mark key={index} point={point} {...spot} small={step < 9} format={format} />;
      })}
      <text className="chart-label" x={frame.left} y={height - 6}>
        {points[0]?.label}
      </text>
      {points.length > 1 && (
        <text className="chart-label" x={frame.right} y={height - 6} textAnchor="end">
          {points.at(-1)?.label}
        </text>
      )}
    </>
  );
}

interface BoundsProps {
  frame: Frame;
  scale: Scale;
  limits: Limits;
  names: Record<keyof Limits, string>;
  format: (value: number) => string;
}

function Bounds({ frame, scale, limits, names, format }: BoundsProps) {
  const height = (value: number) => fixed(heightOf(frame, scale, value));
  return (
    <>
      <rect
        className="chart-band"
        x={frame.left}
        width={frame.right - frame.left}
        y={height(limits.upper)}
        height={Math.max(0, height(limits.lower) - height(limits.upper))}
      />
      {(['upper', 'centre', 'lower'] as const).map((name) => (
        <g key={name}>
          <line
            className={name === 'centre' ? 'chart-centre' : 'chart-limit'}
            x1={frame.left}
            x2={frame.right}
            y1={height(limits[name])}
            y2={height(limits[name])}
          />
          <text className="chart-label" x={frame.right + 8} y={height(limits[name])} dy="0.35em">
            {`${names[name]} ${format(limits[name])}`}
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
