import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem, reasonFor } from '../../../api/problem';
import { troublesIn, type Draft, type Typed } from './resultQueue';
import { ResultSender, settling, type Post } from './resultSender';

/** A service with one round: the version of the round, its stored values, and what it does to the next request. */
function aService() {
  const stored: Record<string, string> = {};
  const service = {
    version: 1,
    stored,
    fails: [] as number[],
    put: (draft: Draft, etag: string): Promise<string> => {
      const status = service.fails.shift() ?? (etag === `"${service.version}"` ? 200 : 412);
      if (status !== 200) return Promise.reject(new Problem(reasonFor(status), status, { detail: `no: ${status}` }));
      stored[draft.entry] = draft.value;
      service.version += 1;
      return Promise.resolve(`"${service.version}"`);
    },
    look: () =>
      Promise.resolve({
        etag: `"${service.version}"`,
        standing: (entry: string) => (stored[entry] ?? '').replace(/\.0$/, ''),
      }),
    /** Somebody else records something. */
    other: (entry: string, value: string) => {
      stored[entry] = value;
      service.version += 1;
    },
  };
  return service satisfies Post & Record<string, unknown>;
}

const typed = (entry: string, value: string): Typed => ({
  entry,
  item: entry,
  component: null,
  kind: 'NUMBER',
  value,
  note: '',
  businessStopped: false,
  base: '',
});

const kept = new Map<string, string>();

beforeEach(() => {
  vi.useFakeTimers();
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const later = (time = settling + 50) => vi.advanceTimersByTimeAsync(time);

describe('results on their way', () => {
  it('are stored once typing has settled, and forgotten by the browser then', async () => {
    const service = aService();
    const sender = new ResultSender('s', service, '"1"');
    sender.type(typed('space', '7'));
    sender.type(typed('space', '71'));
    expect(kept.size).toBe(1);
    await later();
    expect(service.stored).toEqual({ space: '71' });
    expect(service.version).toBe(2);
    expect(sender.snapshot().queue).toEqual({});
    expect(kept.size).toBe(0);
  });

  it('outlive a dead network and a closed tab', async () => {
    const service = aService();
    service.fails = [0, 0, 503];
    const sender = new ResultSender('s', service, '"1"');
    sender.type(typed('space', '71'));
    sender.type(typed('errors', '0'));
    await later();
    expect(sender.snapshot().waiting).toBe(true);

    const afterwards = new ResultSender('s', aService(), '"1"');
    expect(Object.keys(afterwards.snapshot().queue)).toEqual(['space', 'errors']);

    await later(60_000);
    expect(service.stored).toEqual({ space: '71', errors: '0' });
    expect(sender.snapshot().waiting).toBe(false);
  });

  it('go at once when the network is back', async () => {
    const service = aService();
    service.fails = [0, 0, 0, 0, 0];
    const sender = new ResultSender('s', service, '"1"');
    sender.type(typed('space', '71'));
    await later(40_000);
    service.fails = [];
    sender.now();
    await later(0);
    expect(service.stored).toEqual({ space: '71' });
  });

  it('follow a round that somebody else moved on, and ask only when it is the same entry', async () => {
    const service = aService();
    const sender = new ResultSender('s', service, '"1"');
    service.other('errors', '3');
    sender.type(typed('space', '71'));
    await later();
    expect(service.stored).toEqual({ errors: '3', space: '71' });

    sender.type({ ...typed('errors', '5'), base: '' });
    service.other('logs', '1');
    await later();
    expect(sender.snapshot().queue.errors?.state).toBe('contested');
    expect(service.stored.errors).toBe('3');

    sender.insist('errors', '3');
    await later(0);
    expect(service.stored.errors).toBe('5');
  });

  it('go upon the newest version, whatever is read late', async () => {
    const service = aService();
    const sender = new ResultSender('s', service, '"1"');
    const put = vi.spyOn(service, 'put');
    sender.type(typed('space', '71'));
    await later();
    sender.seen('"1"');
    sender.type(typed('errors', '0'));
    await later();
    expect(put).toHaveBeenCalledTimes(2);
    expect(service.stored).toEqual({ space: '71', errors: '0' });
  });

  it('whose answer was lost are no quarrel with oneself', async () => {
    const service = aService();
    const put = service.put;
    vi.spyOn(service, 'put').mockImplementationOnce(async (draft, etag) => {
      await put(draft, etag);
      throw new Problem('unreachable', 0, {});
    });
    const sender = new ResultSender('s', service, '"1"');
    sender.type(typed('space', '71.0'));
    await later(10_000);
    expect(sender.snapshot().queue).toEqual({});
    expect(service.stored).toEqual({ space: '71.0' });
  });

  it('that are refused stay with their reason and hold nobody up', async () => {
    const service = aService();
    service.fails = [422];
    const sender = new ResultSender('s', service, '"1"');
    sender.type(typed('space', '710'));
    sender.type(typed('errors', '0'));
    await later();
    expect(sender.snapshot().queue.space).toMatchObject({ state: 'refused', remark: 'no: 422' });
    expect(service.stored).toEqual({ errors: '0' });

    sender.type(typed('space', '71'));
    await later();
    expect(sender.snapshot().queue).toEqual({});
  });

  it('that are no numbers wait to be corrected', async () => {
    const service = aService();
    const sender = new ResultSender('s', service, '"1"');
    sender.type(typed('space', '7o'));
    await later();
    expect(service.stored).toEqual({});
    expect(sender.snapshot().queue.space?.value).toBe('7o');
    expect(troublesIn(sender.snapshot().queue)).toBe(1);
  });

  it('typed on while underway are sent again, upon their own', async () => {
    const service = aService();
    const sender = new ResultSender('s', service, '"1"');
    let answer: (etag: string) => void = () => undefined;
    vi.spyOn(service, 'put').mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    sender.type(typed('space', '7'), 0);
    await later(0);
    sender.type(typed('space', '71'));
    answer('"1"');
    await later();
    expect(service.stored).toEqual({ space: '71' });
  });
});
