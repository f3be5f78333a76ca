import { describe, expect, it } from 'vitest';
import {
  attemptFor,
  emptyDraft,
  missingIn,
  questionOf,
  receivedAt,
  ticketOf,
  waitsForImpact,
  withImpact,
} from './draft';

const aDraft = {
  ...emptyDraft('WEB', '2026-03-02T06:30:00.000Z'),
  customer: 'c-1',
  title: ' Printing fails ',
  description: 'since nine',
};

describe('a draft', () => {
  it('needs a customer only from the provider', () => {
    expect(missingIn(emptyDraft('WEB', ''), true)).toEqual(['customer', 'title', 'description']);
    expect(missingIn(emptyDraft('WEB', ''), false)).toEqual(['title', 'description']);
    expect(missingIn(aDraft, true)).toEqual([]);
  });

  it('of a customer names neither customer nor call', () => {
    expect(ticketOf({ ...aDraft, caller: 'Liu' }, false)).toEqual({
      kind: 'DEFECT',
      title: 'Printing fails',
      description: 'since nine',
      businessStopped: false,
      channel: 'WEB',
    });
  });

  it('of a call needs to know who called', () => {
    expect(missingIn({ ...aDraft, channel: 'HOTLINE' }, true)).toEqual(['caller']);
    expect(missingIn({ ...aDraft, channel: 'HOTLINE' }, false)).toEqual([]);
  });

  it('of a call counts from when it was answered', () => {
    const call = { ...aDraft, channel: 'HOTLINE', caller: 'Liu', callMinutes: 2.5 };
    const ticket = ticketOf(call, true);
    expect(receivedAt(call, true)).toBe('2026-03-02T06:30:00.000Z');
    expect(receivedAt(aDraft, true)).toBeUndefined();
    expect(ticket).toMatchObject({
      call: { caller: 'Liu', startedAt: '2026-03-02T06:30:00.000Z', seconds: 150 },
    });
  });

  it('of a consultation may carry the answer and be closed at once', () => {
    const ticket = ticketOf({ ...aDraft, kind: 'CONSULTATION', answer: 'Menu, then Rights', closeAtOnce: true }, true);
    expect(ticket).toMatchObject({ answer: 'Menu, then Rights', close: true });
    expect(ticket).not.toHaveProperty('impact');
  });

  it('asks the simulation only about what counts for the promise', () => {
    const at = '2026-03-02T06:30:00Z';
    const question = questionOf({ ...aDraft, impact: 'SYSTEM_DOWN', businessStopped: true }, 'c-1', at);
    expect(question).toEqual({
      customer: 'c-1',
      facts: [{ at, fact: 'raised', kind: 'DEFECT', level: 'I', businessStopped: true }],
    });
    expect(questionOf({ ...aDraft, title: 'other' }, 'c-1', at)).toEqual(questionOf(aDraft, 'c-1', at));
  });
});

describe('the answer about the impact', () => {
  it('says that business has stopped, and takes it back with itself', () => {
    expect(withImpact('SYSTEM_DOWN', undefined)).toEqual({ impact: 'SYSTEM_DOWN', businessStopped: true });
    expect(withImpact('ADVICE', 'SYSTEM_DOWN')).toEqual({ impact: 'ADVICE', businessStopped: false });
  });

  it('leaves alone what was said outright', () => {
    expect(withImpact('ADVICE', 'DEGRADED')).toEqual({ impact: 'ADVICE' });
  });

  it('is waited for before a defect is promised anything, even if business has stopped; a question needs none', () => {
    expect(waitsForImpact({ ...aDraft, system: 's', businessStopped: true })).toBe(true);
    expect(waitsForImpact({ ...aDraft, impact: 'ADVICE' })).toBe(false);
    expect(waitsForImpact({ ...aDraft, kind: 'CONSULTATION' })).toBe(false);
  });
});

describe('an attempt to send', () => {
  it('keeps its key while the body is the same and takes a new one for another body', () => {
    let keys = 0;
    const newKey = () => `key-${(keys += 1)}`;
    const first = attemptFor({ title: 'a' }, undefined, newKey);
    expect(attemptFor({ title: 'a' }, first, newKey).key).toBe('key-1');
    expect(attemptFor({ title: 'b' }, first, newKey).key).toBe('key-2');
  });
});
