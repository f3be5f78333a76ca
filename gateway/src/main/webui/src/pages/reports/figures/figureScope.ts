import { firstDayOf, isMonth, lastDayOf, shiftedMonth } from '../../../components/monthGrid';

/** What the page of figures shows, exactly as its address says it. */
export interface FigureState {
  customer: string | undefined;
  system: string | undefined;
  /** The last month, and how many months there are with it. */
  month: string;
  span: Span;
}

export const spans = [1, 3, 12] as const;
export type Span = (typeof spans)[number];

/** Months that are over, with their trend behind them. */
export const trendMonths = 12;

export function readState(parameters: URLSearchParams, present: string): FigureState {
  const month = parameters.get('month');
  return {
    customer: parameters.get('customer') ?? undefined,
    system: parameters.get('system') ?? undefined,
    month: isMonth(month) && month <= present ? month : present,
    span: spans.find((span) => String(span) === parameters.get('span')) ?? 1,
  };
}

export function writeState({ customer, system, month, span }: FigureState, present: string): URLSearchParams {
  const parameters = new URLSearchParams();
  if (month !== present) parameters.set('month', month);
  if (span !== 1) parameters.set('span', String(span));
  if (customer !== undefined) parameters.set('customer', customer);
  if (customer !== undefined && system !== undefined) parameters.set('system', system);
  return parameters;
}

/** Whole months, the last being the one that was chosen. */
export function scopeOf({ customer, system, month }: FigureState, months: number) {
  return { customer, system, from: firstDayOf(shiftedMonth(month, 1 - months)), to: lastDayOf(month) };
}
