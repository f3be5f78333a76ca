import type { Plan, PlanDate, Round, RoundBrief } from '../../../api/inspectionTypes';
import type { Named } from '../../../api/types';
import { dateOf } from '../../../components/zone';

/** How a day of the calendar looks: a round's state, or that it is late, or still to come. */
export type EntryState = 'OPEN' | 'COMPLETED' | 'MISSED' | 'LATE' | 'UPCOMING';

export interface CalendarEntry {
  key: string;
  date: string;
  state: EntryState;
  customer: Named;
  system: Named;
  /** Absent for what is still to come. */
  round?: RoundBrief;
  movedFrom?: string | undefined;
  provisional?: boolean;
}

export function stateOf({ state, dueAt }: Pick<Round, 'state' | 'dueAt'>, now: number): EntryState {
  return state === 'OPEN' && Date.parse(dueAt) <= now ? 'LATE' : state;
}

/** Rounds as they are, and the coming dates of plans that have no round yet, by day. */
export function entriesOf(
  rounds: RoundBrief[],
  plans: Plan[],
  dates: (PlanDate[] | undefined)[],
  now: number,
  zone: string,
): CalendarEntry[] {
  const today = dateOf(now, zone);
  const known = new Set(rounds.map(({ plan, month }) => `${plan.id} ${month}`));
  const upcoming = plans.flatMap((plan, index) =>
    (dates[index] ?? [])
      .filter(({ month, scheduledFor }) => scheduledFor >= today && !known.has(`${plan.id} ${month}`))
      .map(({ scheduledFor: date, byRule, provisional }): CalendarEntry => {
        const { id, customer, system } = plan;
        const movedFrom = byRule === date ? undefined : byRule;
        return { key: `${id} ${date}`, date, state: 'UPCOMING', customer, system, movedFrom, provisional };
      }),
  );
  const made = rounds.map((round): CalendarEntry => {
    const { id, scheduledFor, customer, system } = round;
    return { key: id, date: scheduledFor, state: stateOf(round, now), customer, system, round };
  });
  return [...made, ...upcoming].sort((one, other) => one.date.localeCompare(other.date) || rank(one) - rank(other));
}

const order: EntryState[] = ['LATE', 'MISSED', 'OPEN', 'UPCOMING', 'COMPLETED'];
const rank = ({ state }: CalendarEntry) => order.indexOf(state);

export function byDate(entries: CalendarEntry[]): Map<string, CalendarEntry[]> {
  const days = new Map<string, CalendarEntry[]>();
  for (const entry of entries) days.set(entry.date, [...(days.get(entry.date) ?? []), entry]);
  return days;
}

/** How many there are of each state, the pressing ones first. */
export function countsOf(entries: CalendarEntry[]): { state: EntryState; count: number }[] {
  return order
    .map((state) => ({ state, count: entries.filter((entry) => entry.state === state).length }))
    .filter(({ count }) => count > 0);
}
