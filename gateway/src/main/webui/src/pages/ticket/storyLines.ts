import type { Clock, JournalEntry } from '../../api/types';

/** A line of the story: what somebody did, or a promise that was missed meanwhile. */
export type StoryLine =
  | { type: 'entry'; at: string; key: string; entry: JournalEntry }
  | { type: 'breach'; at: string; key: string; clock: Clock; level: string | undefined };

/** Journal and breaches in the order of the record; at one instant the deed comes before the verdict. */
export function storyLines(entries: JournalEntry[], clocks: Clock[]): StoryLine[] {
  const lines: StoryLine[] = entries.map((entry) => ({
    type: 'entry',
    at: entry.at,
    key: `e${entry.sequence}`,
    entry,
  }));
  for (const breach of clocks.flatMap(breachesOf)) {
    const after = lines.findIndex(({ at }) => at > breach.at);
    lines.splice(after === -1 ? lines.length : after, 0, breach);
  }
  return lines;
}

function breachesOf(clock: Clock): StoryLine[] {
  const past = (clock.pastBreaches ?? []).map(({ at, level }) => ({ at, level }));
  const present = clock.breachedAt ? [{ at: clock.breachedAt, level: undefined }] : [];
  return [...past, ...present].map(({ at, level }) => ({ type: 'breach', at, key: `b${clock.id}${at}`, clock, level }));
}

/** Whether the latest word on the solution is that it holds. */
export function isSolved(entries: JournalEntry[]): boolean {
  const facts = entries.flatMap((entry) => entry.facts ?? []).map(({ fact }) => fact);
  return facts.lastIndexOf('resolved') > facts.lastIndexOf('reopened');
}

/** The first line and the latest ones; how many lie folded between them. */
export function foldedLines(
  lines: StoryLine[],
  latest: number,
): { head: StoryLine[]; hidden: number; tail: StoryLine[] } {
  const hidden = lines.length - latest - 1;
  if (hidden < 3) return { head: [], hidden: 0, tail: lines };
  return { head: lines.slice(0, 1), hidden, tail: lines.slice(-latest) };
}
