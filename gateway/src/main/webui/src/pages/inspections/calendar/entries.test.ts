import { describe, expect, it } from 'vitest';
import type { Plan, RoundBrief, RoundState } from '../../../api/inspectionTypes';
import { byDate, countsOf, entriesOf } from './entries';

const named = (id: string) => ({ id, name: id });
const aRound = (id: string, state: RoundState, day: string, dueAt = `${day}T10:00:00Z`): RoundBrief => ({
  id,
  version: 1,
  plan: named('p1'),
  customer: named('acme'),
  system: named('his'),
  month: day.slice(0, 7),
  scheduledFor: day,
  dueAt,
  overdue: false,
  state,
  results: 0,
  findings: 0,
});
const aPlan = { id: 'p1', name: 'p1', customer: named('acme'), system: named('his') } as Plan;
const zone = 'Asia/Shanghai';
const now = Date.parse('2026-11-24T00:00:00Z');

describe('the calendar', () => {
  it('shows an open round that is past its due time as late', () => {
    const rounds = [
      aRound('a', 'OPEN', '2026-11-10'),
      aRound('b', 'OPEN', '2026-11-23', '2026-11-25T10:00:00Z'),
      aRound('c', 'MISSED', '2026-11-02'),
    ];
    expect(entriesOf(rounds, [], [], now, zone).map(({ key, state }) => `${key} ${state}`)).toEqual([
      'c MISSED',
      'a LATE',
      'b OPEN',
    ]);
  });

  it('shows a date of a plan only until its round exists', () => {
    const dates = [
      { month: '2026-11', byRule: '2026-11-10', scheduledFor: '2026-11-10', provisional: false },
      { month: '2026-12', byRule: '2026-12-12', scheduledFor: '2026-12-14', provisional: false },
    ];
    const entries = entriesOf([aRound('a', 'COMPLETED', '2026-11-10')], [aPlan], [dates], now, zone);
    expect(entries.map(({ date, state }) => `${date} ${state}`)).toEqual([
      '2026-11-10 COMPLETED',
      '2026-12-14 UPCOMING',
    ]);
    expect(entries[1]?.movedFrom).toBe('2026-12-12');
  });

  it('puts what presses first within a day, and counts alike', () => {
    const day = '2026-11-10';
    const rounds = [aRound('a', 'COMPLETED', day), aRound('b', 'MISSED', day), aRound('c', 'OPEN', day)];
    const entries = entriesOf(rounds, [], [], now, zone);
    expect(
      byDate(entries)
        .get(day)
        ?.map(({ key }) => key),
    ).toEqual(['c', 'b', 'a']);
    expect(countsOf(entries).map(({ state, count }) => `${state} ${count}`)).toEqual([
      'LATE 1',
      'MISSED 1',
      'COMPLETED 1',
    ]);
  });

  it('waits for dates that are still on their way', () => {
    expect(entriesOf([], [aPlan], [undefined], now, zone)).toEqual([]);
  });
});
