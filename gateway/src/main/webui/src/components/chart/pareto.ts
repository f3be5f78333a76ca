/** A cause with how often it came up, and what all up to it make together. */
export interface ParetoBar {
  key: string;
  label: string;
  count: number;
  cumulated: number;
  /** One of the few needed to reach the line. */
  vital: boolean;
}

/** What there is no room for becomes one bar at the end. It takes two to be worth it. */
export function withRest(bars: ParetoBar[], most: number, label: string): ParetoBar[] {
  if (bars.length <= most) return bars;
  const rest = bars.slice(most - 1);
  const count = rest.reduce((sum, bar) => sum + bar.count, 0);
  return [...bars.slice(0, most - 1), { key: '', label, count, cumulated: 1, vital: rest.some(({ vital }) => vital) }];
}
