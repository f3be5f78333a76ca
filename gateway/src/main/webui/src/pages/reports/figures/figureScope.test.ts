import { describe, expect, it } from 'vitest';
import { readState, scopeOf, writeState } from './figureScope';

const present = '2026-11';
const read = (query: string) => readState(new URLSearchParams(query), present);

describe('the address of the figures', () => {
  it('survives being read and written', () => {
    for (const query of ['', 'month=2026-02', 'month=2025-12&span=3&customer=c&system=s']) {
      expect(writeState(read(query), present).toString()).toBe(query);
    }
  });

  it('means the present month when it says nothing, nonsense or the future', () => {
    for (const query of ['', 'month=2026-13', 'month=2026-12', 'span=7']) {
      expect(read(query)).toMatchObject({ month: present, span: 1 });
    }
  });

  it('keeps no system without its customer', () => {
    expect(writeState(read('system=s'), present).toString()).toBe('');
  });
});

it('figures are of whole months', () => {
  expect(scopeOf(read('month=2026-02'), 3)).toMatchObject({ from: '2025-12-01', to: '2026-02-28' });
  expect(scopeOf(read(''), 1)).toMatchObject({ from: '2026-11-01', to: '2026-11-30' });
});
