import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../../api/types';
import { findingTitle } from './findingTitle';

const item = { key: 'locks', area: 'database', label: { zh: '死锁', en: 'Deadlocks' } };
const chinese = (label: Bilingual) => label.zh;
const english = (label: Bilingual) => label.en;

describe('the title of a finding', () => {
  it('names the item in the language of the reader alone', () => {
    const summary = '死锁 Deadlocks: 7 · his-db';
    expect(findingTitle({ summary, item }, chinese)).toBe('死锁: 7 · his-db');
    expect(findingTitle({ summary, item }, english)).toBe('Deadlocks: 7 · his-db');
  });

  it('stays as it is when it says something else', () => {
    expect(findingTitle({ summary: 'Written by hand', item }, chinese)).toBe('Written by hand');
  });
});
