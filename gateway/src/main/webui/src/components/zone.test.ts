import { describe, expect, it } from 'vitest';
import { dateOf, instantOf, isKnown, localOf, showTheSame, startOfDay } from './zone';

const instant = (text: string) => Date.parse(text);
const iso = (at: number) => new Date(at).toISOString();
const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Apia'];

describe('a local time', () => {
  it('is that of the zone, not of the browser', () => {
    expect(localOf(instant('2026-03-02T06:30:00Z'), 'Asia/Shanghai')).toBe('2026-03-02T14:30');
    expect(localOf(instant('2026-03-02T03:30:00Z'), 'America/New_York')).toBe('2026-03-01T22:30');
    expect(dateOf(instant('2026-11-30T17:00:00Z'), 'Asia/Shanghai')).toBe('2026-12-01');
    expect(iso(startOfDay(instant('2026-11-30T17:00:00Z'), 'Asia/Shanghai'))).toBe('2026-11-30T16:00:00.000Z');
  });

  it('comes back from its instant as it was typed, in every year on the way', () => {
    const typed = ['0002-03-02T14:30', '0020-03-02T14:30', '0202-03-02T14:30', '2026-03-02T14:30', '2026-07-02T00:00'];
    for (const zone of zones) {
      expect(typed.map((local) => localOf(instantOf(local, zone), zone))).toEqual(typed);
    }
  });

  it('that a clock change leaves out counts from before it, one that comes twice is the first', () => {
    expect(iso(instantOf('2026-03-08T02:30', 'America/New_York'))).toBe('2026-03-08T07:30:00.000Z');
    expect(iso(instantOf('2026-11-01T01:30', 'America/New_York'))).toBe('2026-11-01T05:30:00.000Z');
    expect(iso(instantOf('2026-10-25T02:30', 'Europe/Berlin'))).toBe('2026-10-25T00:30:00.000Z');
    expect(iso(instantOf('2026-10-25T03:30', 'Europe/Berlin'))).toBe('2026-10-25T02:30:00.000Z');
  });

  it('that is none has no instant', () => {
    expect(instantOf('', 'UTC')).toBeNaN();
  });
});

describe('two zones', () => {
  const now = instant('2026-01-15T00:00:00Z');
  it('are alike when their clocks are, in summer too', () => {
    expect(showTheSame('Asia/Shanghai', 'Asia/Taipei', now)).toBe(true);
    expect(showTheSame('Europe/London', 'UTC', now)).toBe(false);
    expect(showTheSame('Asia/Shanghai', 'America/New_York', now)).toBe(false);
  });
});

it('a zone is known by its name, not by an offset or a name of nowhere', () => {
  expect(zones.every(isKnown)).toBe(true);
  expect(['UTC+8', 'Mars/Olympus'].some(isKnown)).toBe(false);
});
