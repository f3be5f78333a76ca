import { describe, expect, it } from 'vitest';
import { isMonth, lastDayOf, monthOf, shiftedMonth, weeksOf, yearsFor } from './monthGrid';

describe('the grid of a month', () => {
  it('has whole weeks from Monday to Sunday', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.map(({ date }) => date)).toEqual([
      '2026-10-26',
      '2026-10-27',
      '2026-10-28',
      '2026-10-29',
      '2026-10-30',
      '2026-10-31',
      '2026-11-01',
    ]);
    expect(weeks.at(-1)?.at(-1)).toEqual({ date: '2026-12-06', day: 6, inMonth: false });
  });

  it('holds every day of every month once, leap days too', () => {
    for (let month = '2024-01'; month <= '2028-12'; month = shiftedMonth(month, 1)) {
      const days = weeksOf(month)
        .flat()
        .filter(({ inMonth }) => inMonth);
      expect(days.map(({ day }) => day)).toEqual(days.map((_, index) => index + 1));
      expect(days.at(-1)?.date).toBe(lastDayOf(month));
    }
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
  });

  it('needs no row for a February that begins on a Monday', () => {
    expect(weeksOf('2027-02')).toHaveLength(4);
  });
});

describe('months', () => {
  it('move over the turn of the year both ways', () => {
    expect(shiftedMonth('2026-12', 1)).toBe('2027-01');
    expect(shiftedMonth('2026-01', -1)).toBe('2025-12');
    expect(shiftedMonth('2026-11', -23)).toBe('2024-12');
  });

  it('are told from other texts', () => {
    expect(['2026-11', '2026-13', '2026-1', '', null].map(isMonth)).toEqual([true, false, false, false, false]);
  });

  it('belong to the day of a zone', () => {
    const lateInChina = Date.parse('2026-11-30T17:00:00Z');
    expect(monthOf(lateInChina, 'Asia/Shanghai')).toBe('2026-12');
    expect(monthOf(lateInChina, 'Europe/Berlin')).toBe('2026-11');
  });
});

describe('the years to choose from', () => {
  it('go ten years back from the last, newest first', () => {
    expect(yearsFor(2026, 2026)).toEqual([2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016]);
  });

  it('always hold the one that is chosen', () => {
    expect(yearsFor(2012, 2026).at(-1)).toBe(2012);
    expect(yearsFor(2030, 2026)[0]).toBe(2030);
  });
});
