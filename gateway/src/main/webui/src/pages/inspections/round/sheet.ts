import type { CheckItem, Finding, ItemAbout, LastValue, Result, Round } from '../../../api/inspectionTypes';
import type { Bilingual, Named } from '../../../api/types';
import { isSendable, type Queue } from './resultQueue';
import { entryOf as fieldOf } from './verdict';

/** One thing to look at in a round: an item, about one component where there are some. */
export interface Entry {
  id: string;
  item: CheckItem;
  component: Named | null;
  last: LastValue | null;
  result: Result | null;
  /** Found before and not cleared yet. */
  finding: Finding | null;
}

export interface Section {
  key: string;
  label: Bilingual;
  entries: Entry[];
}

export interface Sheet {
  /** What was found before comes first, and only there. */
  again: Entry[];
  areas: Section[];
}

type Asked = Pick<Round, 'areas' | 'results' | 'askedAgain'>;

export const entryId = (item: string, component: Named | null | undefined) => `${item} ${component?.id ?? ''}`.trim();

export function sheetOf(round: Asked): Sheet {
  const results = byEntry(round.results);
  const findings = byEntry(round.askedAgain.map(({ finding }) => finding));
  const entryOf = (item: CheckItem, { component = null, last = null }: ItemAbout): Entry => {
    const id = entryId(item.key, component);
    return { id, item, component, last, result: results.get(id) ?? null, finding: findings.get(id) ?? null };
  };
  const areas = round.areas.map(({ key, label, items }) => ({
    key,
    label,
    entries: items.flatMap((item) => {
      // A component may be gone from the inventory while what was found about it still waits for an answer.
      const asked = new Set(item.about.map(({ component }) => entryId(item.key, component)));
      const gone = [...findings].filter(([id, finding]) => finding.item.key === item.key && !asked.has(id));
      return [...item.about, ...gone.map(([, { component }]): ItemAbout => ({ component: component ?? null }))].map(
        (about) => entryOf(item, about),
      );
    }),
  }));
  return {
    again: areas.flatMap(({ entries }) => entries.filter(({ finding }) => finding !== null)),
    areas: areas
      .map((area) => ({ ...area, entries: area.entries.filter(({ finding }) => finding === null) }))
      .filter(({ entries }) => entries.length > 0),
  };
}

function byEntry<T extends Pick<Result, 'item' | 'component'>>(things: T[]): Map<string, T> {
  return new Map(things.map((thing) => [entryId(thing.item.key, thing.component), thing]));
}

export const allOf = ({ again, areas }: Sheet): Entry[] => [...again, ...areas.flatMap(({ entries }) => entries)];

/** Whether there is a word on it: stored, or typed and on its way. */
export function isDone({ id, result }: Entry, queue: Queue): boolean {
  const draft = queue[id];
  return draft === undefined ? result !== null : isSendable(draft);
}

export interface Progress {
  done: number;
  total: number;
}

export function progressOf(entries: Entry[], queue: Queue): Progress {
  return { done: entries.filter((entry) => isDone(entry, queue)).length, total: entries.length };
}

/** What stands in the service for an entry, as its field would show it. */
export function standingIn(round: Pick<Round, 'results'>, id: string): string {
  return fieldOf(byEntry(round.results).get(id)?.value);
}
