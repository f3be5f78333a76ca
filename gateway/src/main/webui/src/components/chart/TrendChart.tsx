import { heightOf, titleHeight, ValueAxis, type Frame } from './Axis';
import { fixed, labelStep, pathOf, scaleOf } from './scale';

export interface TrendMark {
  label: string;
  /** Absent where nothing was measured: a gap. */
  value: number | null;
}

interface TrendChartProps {
  width: number;
  height: number;
  points: TrendMark[];
  title: string | undefined;
  format: (value: number) => string;
}

/** A figure by month, the latest written out. */
export function TrendChart({ width, height, points, title, format }: TrendChartProps) {
  const frame: Frame = {
    left: 48,
    right: width - 22,
    top: 20 + (title === undefined ? 0 : titleHeight),
    bottom: height - 28,
  };
  const scale = scaleOf(points.map(({ value }) => value ?? 0));
  const first = frame.left + 12;
  const step = (frame.right - first) / Math.max(1, points.length - 1);
  const x = (index: number) => (points.length === 1 ? (first + frame.right) / 2 : first + index * step);
  const dots = points.map(({ value }, index) =>
    value === null ? undefined : { x: x(index), y: heightOf(frame, scale, value) },
  );
  const every = labelStep(points.length, frame.right - frame.left, 58);
  const latest = dots.findLastIndex((dot) => dot !== undefined);
  return (
    <>
      <ValueAxis frame={frame} scale={scale} format={format} title={title} />
      <path className="chart-line" d={pathOf(dots)} />
      {dots.map(
        (dot, index) =>
          dot && (
            <g key={index}>
              <circle className="chart-dot" cx={fixed(dot.x)} cy={fixed(dot.y)} r={index === latest ? 5 : 3.5}>
                <title>{`${points[index]?.label ?? ''} ${format(points[index]?.value ?? 0)}`}</title>
              </circle>
              {index === latest && (
                <text className="chart-value" x={fixed(dot.x)} y={fixed(dot.y - 9)} textAnchor="middle">
                  {format(points[index]?.value ?? 0)}
                </text>
              )}
            </g>
          ),
      )}
      {points.map(({ label }, index) =>
        (points.length - 1 - index) % every === 0 ? (
          <text key={label} className="chart-label" x={fixed(x(index))} y={height - 8} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
    </>
  );
}
