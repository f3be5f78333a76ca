import type { ItemKind } from '../../../api/inspectionTypes';
import { valueOf } from './verdict';

/** What was typed for one entry of the checklist and is not with the service yet. */
export interface Draft {
  /** The item and, where it is asked once for each, the component. */
  entry: string;
  item: string;
  component: string | null;
  kind: ItemKind;
  /** As it was typed. */
  value: string;
  note: string;
  businessStopped: boolean;
  /** What stood there when typing began: if something else stands there now, somebody else was faster. */
  base: string;
  state: 'unsent' | 'refused' | 'contested';
  /** The service's sentence when it refused. */
  remark?: string;
}

export type Typed = Omit<Draft, 'state' | 'remark'>;

/** All that is unsent of a round, in the order in which it was typed. Kept in the browser until it is sent. */
export type Queue = Readonly<Record<string, Draft>>;

/** Typed anew: what was refused or contested before may go again. */
export function withTyped(queue: Queue, typed: Typed): Queue {
  const base = queue[typed.entry]?.base ?? typed.base;
  return { ...without(queue, typed.entry), [typed.entry]: { ...typed, base, state: 'unsent' } };
}

/** Letters where a number is asked for stay here and are not lost; what was not checked needs a word why. */
export const isSendable = ({ kind, value, note }: Pick<Draft, 'kind' | 'value' | 'note'>) =>
  value.trim() === '' ? note.trim() !== '' : valueOf(kind, value) !== undefined;

/** The one to send next, or none: what was refused waits for its author. */
export function nextToSend(queue: Queue): Draft | undefined {
  return Object.values(queue).find((draft) => draft.state === 'unsent' && isSendable(draft));
}

/** Those that go no further by themselves: refused, contested, or not yet fit to be sent. */
export const troublesIn = (queue: Queue): number =>
  Object.values(queue).filter((draft) => draft.state !== 'unsent' || !isSendable(draft)).length;

/** It has arrived. What was typed on meanwhile stays, on top of what has just been stored. */
export function withSent(queue: Queue, sent: Draft): Queue {
  const now = queue[sent.entry];
  if (now === undefined) return queue;
  if (isSame(now, sent)) return without(queue, sent.entry);
  return { ...queue, [sent.entry]: { ...now, base: sent.value } };
}

export function withRefused(queue: Queue, sent: Draft, remark: string): Queue {
  return marked(queue, sent, { state: 'refused', remark });
}

export function withContested(queue: Queue, sent: Draft): Queue {
  return marked(queue, sent, { state: 'contested' });
}

/** One's own word shall stand although another was recorded meanwhile. */
export function withInsisted(queue: Queue, entry: string, standing: string): Queue {
  const draft = queue[entry];
  return draft === undefined ? queue : { ...queue, [entry]: { ...draft, base: standing, state: 'unsent' } };
}

export function without(queue: Queue, entry: string): Queue {
  return Object.fromEntries(Object.entries(queue).filter(([other]) => other !== entry));
}

function marked(queue: Queue, sent: Draft, mark: Pick<Draft, 'state' | 'remark'>): Queue {
  const now = queue[sent.entry];
  return now === undefined || !isSame(now, sent) ? queue : { ...queue, [sent.entry]: { ...now, ...mark } };
}

function isSame(one: Draft, other: Draft): boolean {
  return one.value === other.value && one.note === other.note && one.businessStopped === other.businessStopped;
}
