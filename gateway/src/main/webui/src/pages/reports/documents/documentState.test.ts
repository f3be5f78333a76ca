import { expect, it } from 'vitest';
import { readState, writeState } from './documentState';

const again = (query: string) => writeState(readState(new URLSearchParams(query))).toString();

it('the address of the documents survives being read and written, and ignores what it does not know', () => {
  for (const query of ['', 'kind=INCIDENT_REPORT&customer=c&period=2026-10&ticket=DEF-2026-000001&q=a%26b']) {
    expect(again(query)).toBe(query);
  }
  expect(again('period=soon&colour=red&kind=')).toBe('');
});
