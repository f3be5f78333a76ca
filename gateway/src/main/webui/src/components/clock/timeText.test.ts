import { describe, expect, it } from 'vitest';
import { en } from '../../app/i18n/en';
import { zh } from '../../app/i18n/zh';
import { agoText, dueText, durationText, exactText, momentText, remainingText } from './timeText';

const chinese = { tag: 'zh-CN', text: zh, zone: 'Asia/Shanghai' };
const english = { tag: 'en', text: en, zone: 'Asia/Shanghai' };
const at = (local: string) => new Date(`${local}+08:00`);
const now = at('2026-02-16T14:05:00').getTime();
const iso = (local: string) => at(local).toISOString();

describe('a due time in words', () => {
  it('says the time today and what is left', () => {
    expect(dueText(iso('2026-02-16T14:30:00'), now, chinese)).toBe('今天 14:30（还有 25 分钟）');
    expect(dueText(iso('2026-02-16T14:30:00'), now, english)).toBe('today 14:30 (25 min left)');
  });

  it('says by how much it is over', () => {
    expect(remainingText(iso('2026-02-16T13:00:00'), now, chinese)).toBe('已超 1 小时 5 分钟');
    expect(remainingText(iso('2026-02-16T13:00:00'), now, english)).toBe('1 h 5 min over');
  });

  it('is over from the due second on', () => {
    expect(remainingText(now, now, english)).toBe('0 s left');
    expect(remainingText(now - 1000, now, english)).toBe('1 s over');
  });
});

describe('a moment', () => {
  it.each([
    ['2026-02-16T00:00:00', '今天 00:00'],
    ['2026-02-16T23:59:59', '今天 23:59'],
    ['2026-02-17T00:00:00', '明天 00:00'],
    ['2026-02-15T09:00:00', '昨天 09:00'],
    ['2026-02-18T09:00:00', '2月18日 09:00'],
    ['2027-01-01T08:00:00', '2027年1月1日 08:00'],
  ])('%s is %s', (local, words) => {
    expect(momentText(iso(local), now, chinese)).toBe(words);
  });

  it('is exact to the second with its zone', () => {
    expect(exactText(iso('2026-02-16T14:30:07'), english)).toMatch(/14:30:07.*GMT\+8/);
  });
});

describe('a moment in another zone', () => {
  const seenFrom = (zone: string) => ({ ...english, zone });
  it('has the day, the time and the year of that zone', () => {
    expect(momentText(iso('2026-02-17T14:30:00'), now, seenFrom('America/New_York'))).toBe('tomorrow 01:30');
    expect(momentText(iso('2026-02-16T08:00:00'), now, seenFrom('America/New_York'))).toBe('yesterday 19:00');
    expect(momentText(iso('2027-01-01T08:00:00'), now, seenFrom('America/New_York'))).toBe('Dec 31 19:00');
    expect(momentText(iso('2027-01-01T08:00:00'), now, seenFrom('Asia/Tokyo'))).toBe('Jan 1, 2027 09:00');
  });

  it('names the zone where it is exact', () => {
    expect(exactText(iso('2026-02-16T14:30:07'), seenFrom('America/New_York'))).toMatch(/01:30:07.*(EST|GMT-5)/);
  });
});

describe('a length', () => {
  const seconds = (n: number) => n * 1000;
  it.each([
    [seconds(0), '0 s'],
    [seconds(119), '119 s'],
    [seconds(120), '2 min'],
    [seconds(3599), '59 min'],
    [seconds(3600), '1 h'],
    [seconds(5 * 3600 + 59), '5 h'],
    [seconds(9 * 3600 + 60), '9 h 1 min'],
    [seconds(10 * 3600 + 3540), '10 h'],
    [seconds(47 * 3600), '47 h'],
    [seconds(48 * 3600), '2 d'],
    [seconds(53 * 3600), '2 d 5 h'],
    [-seconds(3660), '1 h 1 min'],
  ])('%d ms is %s', (length, words) => {
    expect(durationText(length, english)).toBe(words);
  });

  it('ago is told in its largest part alone', () => {
    expect(agoText(iso('2026-02-16T14:04:30'), now, chinese)).toBe('刚刚');
    expect(agoText(iso('2026-02-16T14:03:30'), now, chinese)).toBe('2 分钟前');
    expect(agoText(iso('2026-02-16T11:40:00'), now, chinese)).toBe('2 小时前');
    expect(agoText(iso('2026-02-10T11:40:00'), now, english)).toBe('6 d ago');
  });
});
