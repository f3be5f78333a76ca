import type { ClockFace } from '../../api/types';

/** How a clock is shown. The server's verdict, moved on by the seconds that have passed since it was fetched. */
export type Tone = 'neutral' | 'risk' | 'breached' | 'paused' | 'met' | 'cancelled';

export function toneOf(clock: ClockFace, now: number): Tone {
  switch (clock.reading) {
    case 'met':
    case 'paused':
    case 'cancelled':
    case 'breached':
      return clock.reading;
    case 'at-risk':
    case 'on-track':
      if (isPast(clock.dueAt, now)) return 'breached';
      return clock.reading === 'at-risk' || isPast(clock.warnsAt, now) ? 'risk' : 'neutral';
  }
}

function isPast(at: string | null | undefined, now: number): boolean {
  return typeof at === 'string' && Date.parse(at) <= now;
}

export function isRunning(clock: ClockFace): boolean {
  return !clock.stoppedAt && clock.reading !== 'met' && clock.reading !== 'cancelled';
}

/** The used part of the time, 0 to 1; a clock without a due time has none. */
export function usedShare(clock: ClockFace, now: number): number {
  if (!clock.dueAt) return 0;
  const start = Date.parse(clock.startedAt);
  const due = Date.parse(clock.dueAt);
  const end = clock.stoppedAt ? Date.parse(clock.stoppedAt) : now;
  return due <= start ? 1 : Math.min(1, Math.max(0, (end - start) / (due - start)));
}

/** Running ones by due time, then those without one, then what has ended. */
export function byUrgency(one: ClockFace, other: ClockFace): number {
  return rank(one) - rank(other) || dueOf(one) - dueOf(other);
}

const rank = (clock: ClockFace) => (!isRunning(clock) ? 2 : clock.reading === 'paused' ? 1 : 0);
const dueOf = (clock: ClockFace) => (clock.dueAt ? Date.parse(clock.dueAt) : Number.MAX_SAFE_INTEGER);

/** The promise that falls due next, or the paused one, or none. */
export function nextDue<C extends ClockFace>(clocks: C[]): C | undefined {
  return clocks.filter(isRunning).sort(byUrgency)[0];
}
