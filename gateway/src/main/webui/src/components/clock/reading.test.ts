import { describe, expect, it } from 'vitest';
import type { ClockFace } from '../../api/types';
import { nextDue, toneOf, usedShare } from './reading';

const start = Date.parse('2026-03-02T01:00:00Z');
const minutes = (n: number) => new Date(start + n * 60_000).toISOString();
const aClock = (changes: Partial<ClockFace> = {}): ClockFace => ({
  target: 'response',
  name: { zh: '响应', en: 'Response' },
  startedAt: minutes(0),
  dueAt: minutes(60),
  reading: 'on-track',
  warnsAt: minutes(30),
  ...changes,
});
const now = (n: number) => start + n * 60_000;

describe('the tone of a clock', () => {
  it('follows the seconds between two fetches', () => {
    expect(toneOf(aClock(), now(29))).toBe('neutral');
    expect(toneOf(aClock(), now(30))).toBe('risk');
    expect(toneOf(aClock(), now(60))).toBe('breached');
  });

  it('never moves once the server has given its verdict', () => {
    expect(toneOf(aClock({ reading: 'met', stoppedAt: minutes(20) }), now(90))).toBe('met');
    expect(toneOf(aClock({ reading: 'paused' }), now(90))).toBe('paused');
    expect(toneOf(aClock({ reading: 'cancelled' }), now(90))).toBe('cancelled');
    expect(toneOf(aClock({ reading: 'breached' }), now(1))).toBe('breached');
  });
});

describe('the used share', () => {
  it('grows from nothing to everything and stops with the clock', () => {
    expect(usedShare(aClock(), now(-5))).toBe(0);
    expect(usedShare(aClock(), now(15))).toBe(0.25);
    expect(usedShare(aClock(), now(600))).toBe(1);
    expect(usedShare(aClock({ stoppedAt: minutes(30) }), now(600))).toBe(0.5);
    expect(usedShare(aClock({ dueAt: null }), now(15))).toBe(0);
  });
});

describe('the next due promise', () => {
  it('is the earliest that still runs', () => {
    const met = aClock({ target: 'met', reading: 'met', dueAt: minutes(10), stoppedAt: minutes(5) });
    const late = aClock({ target: 'late', reading: 'breached', dueAt: minutes(20) });
    const later = aClock({ target: 'later', dueAt: minutes(120) });
    expect(nextDue([met, later, late])?.target).toBe('late');
  });

  it('comes before a paused one, and a paused one before none', () => {
    const paused = aClock({ target: 'paused', reading: 'paused', dueAt: minutes(5) });
    expect(nextDue([paused, aClock()])?.target).toBe('response');
    expect(nextDue([paused])?.target).toBe('paused');
    expect(nextDue<ClockFace>([])).toBeUndefined();
  });
});
