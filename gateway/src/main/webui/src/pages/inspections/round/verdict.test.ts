import { describe, expect, it } from 'vitest';
import type { CheckItem } from '../../../api/inspectionTypes';
import { entryOf, numberOf, valueOf, verdictOf } from './verdict';

const space: CheckItem = {
  key: 'host-space',
  label: { zh: '磁盘使用率', en: 'Disk used' },
  kind: 'NUMBER',
  thresholds: { attention: 80, fault: 95 },
};

describe('the verdict on a number', () => {
  it('counts from the threshold itself', () => {
    expect([79.9, 80, 94.9, 95, 100].map((value) => verdictOf(space, value))).toEqual([
      'OK',
      'ATTENTION',
      'ATTENTION',
      'FAULT',
      'FAULT',
    ]);
  });

  it('turns round where less is worse', () => {
    const free: CheckItem = { ...space, direction: 'LOWER_IS_WORSE', thresholds: { attention: 20, fault: 5 } };
    expect([21, 20, 5.1, 5].map((value) => verdictOf(free, value))).toEqual(['OK', 'ATTENTION', 'ATTENTION', 'FAULT']);
  });

  it('may know one threshold, or none', () => {
    expect(verdictOf({ ...space, thresholds: { fault: 1 } }, 1)).toBe('FAULT');
    expect(verdictOf({ ...space, thresholds: null }, 1000)).toBe('OK');
  });

  it('sees a burst since last time, and takes the worse of both', () => {
    const writes: CheckItem = { ...space, thresholds: null, suddenChange: { attention: 2, fault: 5, atLeast: 100 } };
    expect(verdictOf(writes, 400, 200)).toBe('ATTENTION');
    expect(verdictOf(writes, 1000, 200)).toBe('FAULT');
    expect(verdictOf(writes, 99, 1)).toBe('OK');
    expect(verdictOf(writes, 150, 0)).toBe('FAULT');
    expect(verdictOf(writes, 400, null)).toBe('OK');
    expect(verdictOf({ ...writes, thresholds: { fault: 300 } }, 400, 200)).toBe('FAULT');
  });
});

describe('the verdict on an answer', () => {
  it('of yes or no follows the right one', () => {
    const running: CheckItem = { ...space, kind: 'YES_NO', good: true, otherwise: 'ATTENTION' };
    expect([true, false].map((value) => verdictOf(running, value))).toEqual(['OK', 'ATTENTION']);
    expect(verdictOf({ ...running, otherwise: null }, false)).toBe('FAULT');
    expect(verdictOf({ ...running, good: null }, false)).toBe('OK');
  });

  it('of several is the one that was chosen', () => {
    const label = { zh: '', en: '' };
    const choices = [
      { value: 'few', label, verdict: 'ATTENTION' as const },
      { value: 'many', label, verdict: 'FAULT' as const },
    ];
    expect(verdictOf({ ...space, kind: 'CHOICE', choices }, 'many')).toBe('FAULT');
  });

  it('is none before there is an answer', () => {
    expect(verdictOf(space, undefined)).toBeUndefined();
  });
});

describe('what is typed', () => {
  it('is a number however a phone writes it', () => {
    expect(['71', ' 71.5 ', '71,5', '７１．５', '.5', '-3'].map(numberOf)).toEqual([71, 71.5, 71.5, 71.5, 0.5, -3]);
    expect(['', 'abc', '1.2.3', '7 1', '1e5'].map(numberOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('goes out in the kind that the item asks for, and comes back as it was', () => {
    expect(valueOf('NUMBER', '071')).toBe(71);
    expect(valueOf('YES_NO', 'false')).toBe(false);
    expect(valueOf('TEXT', ' 071 ')).toBe('071');
    expect(valueOf('CHOICE', ' ')).toBeUndefined();
    expect([71.5, false, 'few', null].map(entryOf)).toEqual(['71.5', 'false', 'few', '']);
  });
});
