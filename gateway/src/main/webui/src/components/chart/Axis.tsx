import { fixed, type Scale } from './scale';

export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface ValueAxisProps {
  frame: Frame;
  scale: Scale;
  format: (value: number) => string;
  /** What is measured, and in which unit; stands above the values. */
  title?: string | undefined;
}

/** What a title of the axis takes above the frame. */
export const titleHeight = 18;

/** Lines across at round values, with the values at the left. */
export function ValueAxis({ frame, scale, format, title }: ValueAxisProps) {
  return (
    <g aria-hidden="true">
      {title !== undefined && (
        <text className="chart-label" x={0} y={frame.top - titleHeight}>
          {title}
        </text>
      )}
      {scale.ticks.map((tick) => {
        const y = fixed(heightOf(frame, scale, tick));
        return (
          <g key={tick}>
            <line className="chart-grid" x1={frame.left} x2={frame.right} y1={y} y2={y} />
            <text className="chart-label" x={frame.left - 6} y={y} dy="0.35em" textAnchor="end">
              {format(tick)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

export const heightOf = (frame: Frame, scale: Scale, value: number) =>
  frame.bottom - scale.place(value) * (frame.bottom - frame.top);
