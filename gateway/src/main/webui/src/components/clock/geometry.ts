import type { ClockFace, SegmentKind } from '../../api/types';
import { dateOf, instantOf, localOf, startOfDay } from '../zone';
import { isRunning } from './reading';

/** Where everything on a ribbon lies, in per cent of its width. */
export interface RibbonSpan {
  left: number;
  width: number;
  kind: SegmentKind | 'overdue';
  from: number;
  to: number;
}

export interface RibbonLane {
  clock: ClockFace;
  spans: RibbonSpan[];
  due: number | undefined;
  stopped: number | undefined;
}

export interface RibbonTick {
  left: number;
  at: number;
  wholeDay: boolean;
}

export interface RibbonView {
  lanes: RibbonLane[];
  ticks: RibbonTick[];
  now: number | undefined;
}

const hour = 3_600_000;
const day = 24 * hour;
const steps = [
  hour / 6,
  hour / 4,
  hour / 2,
  hour,
  2 * hour,
  3 * hour,
  6 * hour,
  12 * hour,
  day,
  2 * day,
  7 * day,
  14 * day,
  30 * day,
];

export function layOut(clocks: ClockFace[], now: number, zone: string, mostTicks = 5): RibbonView {
  if (clocks.length === 0) return { lanes: [], ticks: [], now: undefined };
  const [from, to] = axisOf(clocks, now);
  const place = (at: number) => Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100));
  return {
    lanes: clocks.map((clock) => laneOf(clock, now, place)),
    ticks: ticksOf(from, to, zone, mostTicks).map((tick) => ({ ...tick, left: place(tick.at) })),
    now: now >= from && now <= to ? place(now) : undefined,
  };
}

/** From the first start to the last end. Time overrun may take as much room as the promise itself, not more. */
function axisOf(clocks: ClockFace[], now: number): [number, number] {
  const from = Math.min(...clocks.map(({ startedAt }) => Date.parse(startedAt)));
  const promised = Math.max(...clocks.flatMap(endsOf), from + hour / 6);
  const running = clocks.some(isRunning) ? now : promised;
  const to = Math.min(Math.max(promised, running), promised + (promised - from));
  return [from, to + (to - from) * 0.04];
}

function endsOf({ startedAt, dueAt, stoppedAt, segments }: ClockFace): number[] {
  const last = segments?.at(-1)?.to;
  return [startedAt, dueAt, stoppedAt, last].filter((at) => typeof at === 'string').map((at) => Date.parse(at));
}

function laneOf(clock: ClockFace, now: number, place: (at: number) => number): RibbonLane {
  const due = clock.dueAt ? Date.parse(clock.dueAt) : undefined;
  const stopped = clock.stoppedAt ? Date.parse(clock.stoppedAt) : undefined;
  const start = Date.parse(clock.startedAt);
  const stated = (clock.segments ?? []).map(({ from, to, kind }) => ({
    from: Date.parse(from),
    to: Date.parse(to),
    kind,
  }));
  const parts: { from: number; to: number; kind: RibbonSpan['kind'] }[] =
    stated.length > 0 ? stated : [{ from: start, to: due ?? stopped ?? now, kind: 'working' }];
  const end = stopped ?? (isRunning(clock) && clock.reading !== 'paused' ? now : undefined);
  if (due !== undefined && end !== undefined && end > due) parts.push({ from: due, to: end, kind: 'overdue' });
  return {
    clock,
    spans: parts.filter(({ from, to }) => to > from).map((part) => spanOf(part, place)),
    due: due === undefined ? undefined : place(due),
    stopped: stopped === undefined ? undefined : place(stopped),
  };
}

function spanOf(
  part: { from: number; to: number; kind: RibbonSpan['kind'] },
  place: (at: number) => number,
): RibbonSpan {
  const left = place(part.from);
  return { ...part, left, width: place(part.to) - left };
}

/** Round local times, at most `most` of them. */
export function ticksOf(from: number, to: number, zone: string, most: number): Omit<RibbonTick, 'left'>[] {
  const step = steps.find((candidate) => (to - from) / candidate <= most) ?? 30 * day;
  const ticks: Omit<RibbonTick, 'left'>[] = [];
  const midnight = startOfDay(from, zone);
  for (let index = 0; ; index += 1) {
    const at = tickAt(midnight, step, index, zone);
    if (at > to) return ticks;
    if (at > from) ticks.push({ at, wholeDay: localOf(at, zone).endsWith('T00:00') });
  }
}

/** Whole days step by the calendar, so that a clock change does not shift them. */
function tickAt(midnight: number, step: number, index: number, zone: string): number {
  if (step < day) return midnight + index * step;
  const noon = Date.parse(`${dateOf(midnight, zone)}T12:00Z`) + index * step;
  return instantOf(`${dateOf(noon, 'UTC')}T00:00`, zone);
}
