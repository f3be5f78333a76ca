/** A scale with round numbers at its ends. */
export interface Scale {
  from: number;
  to: number;
  ticks: number[];
  /** A value as a part of the whole, 0 at `from` and 1 at `to`. */
  place: (value: number) => number;
}

const roundSteps = [1, 2, 5, 10];

/** Holds all values and, unless told otherwise, zero; at most `most` steps of a round size. */
export function scaleOf(values: number[], most = 5, withZero = true): Scale {
  const all = withZero ? [0, ...values] : values;
  const low = all.length === 0 ? 0 : Math.min(...all);
  const high = all.length === 0 ? 1 : Math.max(...all);
  const span = high > low ? high - low : Math.abs(high) || 1;
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (roundSteps.find((candidate) => candidate * power >= rough) ?? 10) * power;
  const from = Math.floor(low / step + tiny) * step;
  const to = Math.max(Math.ceil(high / step - tiny) * step, from + step);
  const count = Math.round((to - from) / step);
  return {
    from,
    to,
    ticks: Array.from({ length: count + 1 }, (_, index) => tidy(from + index * step)),
    place: (value) => (value - from) / (to - from),
  };
}

const tiny = 1e-9;

/** 0.30000000000000004 is 0.3. */
export const tidy = (value: number) => Number(value.toPrecision(12));

/** Two digits behind the point, or two that are not zero. */
export const telling = (value: number) => Number(Math.abs(value) < 0.1 ? value.toPrecision(2) : value.toFixed(2));

export interface Point {
  x: number;
  y: number;
}

/** A line through the points, interrupted where one is missing. */
export function pathOf(points: (Point | undefined)[]): string {
  let pen = 'M';
  const parts: string[] = [];
  for (const point of points) {
    if (point === undefined) {
      pen = 'M';
      continue;
    }
    parts.push(`${pen}${fixed(point.x)} ${fixed(point.y)}`);
    pen = 'L';
  }
  return parts.join('');
}

export const fixed = (value: number) => Math.round(value * 10) / 10;

/** Every how many labels one can be written so that they do not touch. */
export function labelStep(count: number, width: number, labelWidth: number): number {
  return Math.max(1, Math.ceil((count * labelWidth) / Math.max(1, width)));
}

/** Places from top to bottom, moved as little as it takes to stand so far from one another. */
export function apart(places: number[], distance: number): number[] {
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -Infinity) + distance));
  return moved;
}
