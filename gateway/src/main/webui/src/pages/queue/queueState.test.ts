import { describe, expect, it } from 'vitest';
import { filtersOf, readState, sameView, tokensOf, withSingle, without, writeState } from './queueState';

const read = (query: string) => readState(new URLSearchParams(query));

describe('the address of the queue', () => {
  it('survives being read and written', () => {
    for (const query of ['', 'open=any', 'open=false&level=I&level=II&kind=DEFECT&customer=c-1&q=a%26b&sort=number']) {
      expect(writeState(read(query)).toString()).toBe(query);
    }
  });

  it('means open tickets when it says nothing', () => {
    expect(filtersOf(read(''))).toEqual({ open: 'true', level: [], state: [] });
    expect(filtersOf(read('open=any'))).not.toHaveProperty('open');
  });

  it('ignores what it does not know', () => {
    expect(writeState(read('open=maybe&colour=red&kind=')).toString()).toBe('');
  });
});

describe('tokens', () => {
  it('name every filter but the usual one', () => {
    expect(tokensOf(read(''))).toEqual([]);
    expect(tokensOf(read('level=I&level=II&q=x')).map(({ name, value }) => `${name}=${value}`)).toEqual([
      'level=I',
      'level=II',
      'q=x',
    ]);
  });

  it('taken away one by one leave the empty queue', () => {
    let state = read('open=false&level=I&level=II&kind=DEFECT&q=x');
    for (const token of tokensOf(state)) state = without(state, token);
    expect(writeState(state).toString()).toBe('');
  });

  it('of one value are replaced, not added', () => {
    expect(withSingle(read('kind=DEFECT'), 'kind', 'CONSULTATION').singles.kind).toBe('CONSULTATION');
    expect(withSingle(read('q=x'), 'q', '').singles).toEqual({});
  });
});

it('two addresses are one view whatever their order and sorting', () => {
  const one = new URLSearchParams('level=I&level=II&kind=DEFECT');
  expect(sameView(one, new URLSearchParams('kind=DEFECT&level=I&level=II&sort=number'))).toBe(true);
  expect(sameView(one, new URLSearchParams('kind=DEFECT&level=I'))).toBe(false);
});
