import { describe, expect, it } from 'vitest';
import { en } from '../../../app/i18n/en';
import { zh } from '../../../app/i18n/zh';
import { rhythmOf, rhythmText, ruleOf } from './recurrence';

describe('a recurrence', () => {
  it('of months is understood, and written as it was read', () => {
    for (const rule of [
      'FREQ=MONTHLY;BYMONTHDAY=10',
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31',
      'FREQ=MONTHLY;BYDAY=2TU',
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR',
    ]) {
      expect(rhythmOf(rule).kind).not.toBe('other');
      expect(ruleOf(rhythmOf(rule))).toBe(rule);
    }
  });

  it('of any other kind is kept word for word', () => {
    for (const rule of [
      'FREQ=WEEKLY;BYDAY=MO',
      'FREQ=MONTHLY;BYMONTHDAY=1,15',
      'FREQ=MONTHLY;BYMONTHDAY=32',
      'FREQ=MONTHLY;BYMONTHDAY=10;BYDAY=2TU',
      'FREQ=MONTHLY;BYMONTHDAY=10;COUNT=3',
      'FREQ=MONTHLY;INTERVAL=0;BYMONTHDAY=10',
      'nonsense',
    ]) {
      expect(rhythmOf(rule)).toEqual({ kind: 'other', rule });
      expect(ruleOf(rhythmOf(rule))).toBe(rule);
    }
  });

  it('may be written with its name and in small letters', () => {
    expect(rhythmOf('RRULE:freq=monthly;bymonthday=5')).toEqual({ kind: 'day-of-month', every: 1, day: 5 });
  });

  it('is read out in both languages', () => {
    const both = (rule: string) =>
      [zh, en].map(({ inspections }) => rhythmText(rhythmOf(rule), inspections.plan.rhythm));
    expect(both('FREQ=MONTHLY;BYMONTHDAY=10')).toEqual(['每月 10 日', 'Every month on day 10']);
    expect(both('FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1')).toEqual([
      '每 3 个月的最后一天',
      'Every 3 months on the last day',
    ]);
    expect(both('FREQ=MONTHLY;BYDAY=2TU')).toEqual(['每月第 2 个周二', 'Every month on the 2nd Tuesday']);
    expect(both('FREQ=MONTHLY;BYDAY=-1FR')).toEqual(['每月最后一个周五', 'Every month on the last Friday']);
  });
});
