import { describe, expect, it } from 'vitest';
import type { Finding, Result, Round, RoundItem } from '../../../api/inspectionTypes';
import type { Draft } from './resultQueue';
import { allOf, progressOf, sheetOf, standingIn } from './sheet';

const label = { zh: '', en: '' };
const [a, b] = [
  { id: 'a', name: 'A' },
  { id: 'b', name: 'B' },
];
const anItem = (key: string, about: RoundItem['about'] = [{}]): RoundItem => ({ key, label, kind: 'NUMBER', about });
const ref = (key: string) => ({ key, area: 'x', label });
const found = (key: string, component?: Finding['component']) => ({
  finding: { id: key, item: ref(key), component } as Finding,
  answered: false,
});
const round: Pick<Round, 'areas' | 'results' | 'askedAgain'> = {
  areas: [
    { key: 'database', label, items: [anItem('space', [{ component: a }, { component: b }])] },
    { key: 'host', label, items: [anItem('free'), anItem('load')] },
    { key: 'backup', label, items: [anItem('age')] },
  ],
  results: [{ item: ref('space'), component: a, value: 71, verdict: 'OK' } as Result],
  askedAgain: [found('space', b), found('free'), found('age'), found('no-longer-asked')],
};
const typed = (entry: string, value: string, note = '') => ({
  [entry]: { entry, kind: 'NUMBER', value, note, state: 'unsent' } as Draft,
});

describe('the sheet of a round', () => {
  it('has an entry for each component that an item is asked about', () => {
    expect(allOf(sheetOf({ ...round, askedAgain: [] })).map(({ id }) => id)).toEqual([
      'space a',
      'space b',
      'free',
      'load',
      'age',
    ]);
  });

  it('asks again first what was found before, and nothing twice', () => {
    const sheet = sheetOf(round);
    expect(sheet.again.map(({ id }) => id)).toEqual(['space b', 'free', 'age']);
    expect(sheet.areas.map(({ key }) => key)).toEqual(['database', 'host']);
    expect(new Set(allOf(sheet).map(({ id }) => id)).size).toBe(5);
  });

  it('asks again about a component that is no longer in the inventory', () => {
    const gone = { id: 'c', name: 'C' };
    const sheet = sheetOf({ ...round, askedAgain: [found('space', gone)] });
    expect(sheet.again.map(({ id, component }) => [id, component?.name])).toEqual([['space c', 'C']]);
  });

  it('counts as done what is stored or on its way, not what cannot be sent', () => {
    const entries = allOf(sheetOf(round));
    expect(progressOf(entries, {})).toEqual({ done: 1, total: 5 });
    expect(progressOf(entries, typed('load', '3')).done).toBe(2);
    expect(progressOf(entries, typed('load', '', 'locked room')).done).toBe(2);
    expect(progressOf(entries, typed('load', '')).done).toBe(1);
    expect(progressOf(entries, typed('space a', '7x')).done).toBe(0);
  });

  it('knows what stands in the service', () => {
    expect([standingIn(round, 'space a'), standingIn(round, 'load')]).toEqual(['71', '']);
  });
});
