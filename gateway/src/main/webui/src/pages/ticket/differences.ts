import type { Bilingual, Ticket } from '../../api/types';

/** A field of a ticket that two versions show differently. */
export interface Difference {
  field: 'state' | 'level' | 'kind' | 'nature' | 'assignee' | 'businessStopped' | 'emergency' | 'title';
  before: string | boolean | Bilingual | undefined;
  after: string | boolean | Bilingual | undefined;
}

const readers: { field: Difference['field']; value: (ticket: Ticket) => Difference['before'] }[] = [
  { field: 'state', value: ({ stateLabel }) => stateLabel },
  { field: 'title', value: ({ title }) => title },
  { field: 'kind', value: ({ kind }) => kind },
  { field: 'level', value: ({ level }) => level ?? undefined },
  { field: 'nature', value: ({ nature }) => nature ?? undefined },
  { field: 'businessStopped', value: ({ businessStopped }) => businessStopped ?? false },
  { field: 'emergency', value: ({ emergency }) => emergency ?? false },
  { field: 'assignee', value: ({ assignee }) => assignee?.name },
];

/** State comes first and always, so that both versions can be told apart; the rest where it differs. */
export function differencesOf(before: Ticket, after: Ticket): Difference[] {
  return readers
    .map(({ field, value }) => ({ field, before: value(before), after: value(after) }))
    .filter(({ field, before, after }) => field === 'state' || before !== after);
}
