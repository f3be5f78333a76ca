import { describe, expect, it } from 'vitest';
import type { ClockFace } from '../../api/types';
import { localOf } from '../zone';
import { layOut, ticksOf } from './geometry';

const start = Date.parse('2026-03-02T01:00:00Z');
const zone = 'Asia/Shanghai';
const hour = 3_600_000;
const hours = (n: number) => new Date(start + n * hour).toISOString();
const aClock = (changes: Partial<ClockFace> = {}): ClockFace => ({
  target: 'resolution',
  name: { zh: '解决', en: 'Resolution' },
  startedAt: hours(0),
  dueAt: hours(10),
  reading: 'on-track',
  ...changes,
});

describe('a ribbon', () => {
  it('lays segments end to end', () => {
    const segments = [
      { from: hours(0), to: hours(2), kind: 'working' as const },
      { from: hours(2), to: hours(6), kind: 'paused' as const },
      { from: hours(6), to: hours(10), kind: 'working' as const },
    ];
    const { lanes } = layOut([aClock({ segments })], start, zone);
    const spans = lanes[0]?.spans ?? [];
    expect(spans.map(({ kind }) => kind)).toEqual(['working', 'paused', 'working']);
    spans.slice(1).forEach((span, index) => {
      const before = spans[index];
      expect(span.left).toBeCloseTo((before?.left ?? 0) + (before?.width ?? 0));
    });
  });

  it('shows a clock without segments as one stretch up to its due time', () => {
    const [lane] = layOut([aClock()], start, zone).lanes;
    expect(lane?.spans).toHaveLength(1);
    expect((lane?.spans[0]?.left ?? 0) + (lane?.spans[0]?.width ?? 0)).toBeCloseTo(lane?.due ?? 0);
  });

  it('adds the overrun after the due time', () => {
    const [lane] = layOut([aClock({ reading: 'breached' })], start + 12 * hour, zone).lanes;
    expect(lane?.spans.at(-1)?.kind).toBe('overdue');
  });

  it('gives an overrun of days no more room than the promise itself', () => {
    const view = layOut([aClock({ reading: 'breached' })], start + 900 * hour, zone);
    expect(view.lanes[0]?.due).toBeCloseTo(100 / 2.08, 1);
    expect(view.now).toBeUndefined();
  });

  it('keeps everything between 0 and 100', () => {
    const clocks = [aClock(), aClock({ target: 'late', dueAt: hours(1), reading: 'breached', stoppedAt: hours(40) })];
    const places = layOut(clocks, start + 50 * hour, zone).lanes.flatMap(({ spans, due, stopped }) => [
      ...spans.flatMap(({ left, width }) => [left, left + width]),
      due ?? 0,
      stopped ?? 0,
    ]);
    places.forEach((place) => {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(100.0001);
    });
  });

  it('of nothing is empty', () => {
    expect(layOut([], start, zone)).toEqual({ lanes: [], ticks: [], now: undefined });
  });
});

describe('ticks', () => {
  it('are few and stand at round local times', () => {
    const ticks = ticksOf(start, start + 12 * hour, zone, 5);
    expect(ticks.length).toBeLessThanOrEqual(5);
    expect(ticks.map(({ at }) => Number(localOf(at, zone).slice(11, 13)) % 3)).toEqual(ticks.map(() => 0));
  });

  it('stand at midnight when days are shown', () => {
    const ticks = ticksOf(start, start + 5 * 24 * hour, zone, 5);
    expect(ticks).toHaveLength(5);
    expect(ticks.every(({ wholeDay }) => wholeDay)).toBe(true);
  });
});
