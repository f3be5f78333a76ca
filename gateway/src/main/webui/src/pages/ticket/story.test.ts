import { describe, expect, it } from 'vitest';
import type { Clock, JournalEntry, Ticket } from '../../api/types';
import { differencesOf } from './differences';
import { foldedLines, isSolved, storyLines } from './storyLines';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 6, minute)).toISOString();
const anEntry = (sequence: number, minute: number): JournalEntry => ({
  sequence,
  at: at(minute),
  action: 'respond',
  label: { zh: '受理', en: 'Respond' },
});
const aClock = (id: string, breachedAt: string | null): Clock => ({
  id,
  ticket: { id: 't', number: 'DEF-1' },
  target: 'response',
  name: { zh: '响应', en: 'Response' },
  startedAt: at(0),
  dueAt: at(30),
  reading: breachedAt === null ? 'on-track' : 'breached',
  breachedAt,
});

describe('the story', () => {
  it('puts a missed promise between the deeds around it', () => {
    const lines = storyLines([anEntry(1, 0), anEntry(2, 40)], [aClock('c', at(30)), aClock('d', null)]);
    expect(lines.map(({ key }) => key)).toEqual(['e1', `bc${at(30)}`, 'e2']);
  });

  it('puts a deed before the verdict of the same instant, and the last verdict at the end', () => {
    expect(storyLines([anEntry(1, 30)], [aClock('c', at(30))]).map(({ key }) => key)).toEqual(['e1', `bc${at(30)}`]);
  });

  it('tells a promise missed under an earlier level too', () => {
    const clock = { ...aClock('c', at(50)), pastBreaches: [{ at: at(10), level: 'I' }] };
    const lines = storyLines([anEntry(1, 0), anEntry(2, 40)], [clock]);
    expect(lines.map(({ type }) => type)).toEqual(['entry', 'breach', 'entry', 'breach']);
  });

  it('folds only when there is something worth folding', () => {
    const lines = storyLines(
      Array.from({ length: 20 }, (_, index) => anEntry(index + 1, index)),
      [],
    );
    const { head, hidden, tail } = foldedLines(lines, 12);
    expect([head.length, hidden, tail.length]).toEqual([1, 7, 12]);
    expect(foldedLines(lines.slice(0, 15), 12).tail).toHaveLength(15);
  });
});

describe('a solution', () => {
  const told = (...facts: string[]) => isSolved(facts.map((fact, i) => ({ ...anEntry(i, i), facts: [{ fact }] })));

  it('holds from its confirmation until somebody refuses it', () => {
    expect(told('raised')).toBe(false);
    expect(told('raised', 'resolved', 'closed')).toBe(true);
    expect(told('raised', 'resolved', 'reopened')).toBe(false);
  });
});

describe('two versions of a ticket', () => {
  const before = { stateLabel: { zh: '待签字', en: 'Proposed' }, level: 'I', kind: 'DEFECT', title: 'x' } as Ticket;

  it('differ in what somebody changed', () => {
    const after: Ticket = { ...before, level: 'II', assignee: { id: 'p', name: 'Wang' } };
    expect(differencesOf(before, after).map(({ field }) => field)).toEqual(['state', 'level', 'assignee']);
  });

  it('always show the state', () => {
    expect(differencesOf(before, before)).toHaveLength(1);
  });
});
