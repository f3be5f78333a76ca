import { asProblem, type Problem } from '../../../api/problem';
import { recall, remember } from '../../../app/storage';
import {
  nextToSend,
  without,
  withContested,
  withInsisted,
  withRefused,
  withSent,
  withTyped,
  type Draft,
  type Queue,
  type Typed,
} from './resultQueue';
import { entryOf, valueOf } from './verdict';

/** How results reach the service. */
export interface Post {
  /** Stores one result upon a version of the round; answers the version that comes of it. */
  put: (draft: Draft, etag: string) => Promise<string>;
  /** How the round stands now: its version, and the value of an entry. */
  look: () => Promise<{ etag: string; standing: (entry: string) => string }>;
}

export interface Sending {
  queue: Queue;
  /** The entry on its way. */
  underway: string | undefined;
  /** The network or the service is away; it is tried again by itself. */
  waiting: boolean;
}

/** For so long somebody is taken to be still typing. */
export const settling = 900;
const versionIn = (etag: string) => Number(etag.replaceAll('"', ''));
const firstPause = 4_000;
const longestPause = 60_000;

/**
 * Sends what was typed one by one, each upon the newest version of the round, and keeps it in the browser until it has arrived.
 * It works on while other pages are shown.
 */
export class ResultSender {
  #sending: Sending;
  #etag: string;
  #pause = firstPause;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly slot: string,
    private readonly post: Post,
    etag: string,
  ) {
    this.#etag = etag;
    this.#sending = { queue: (recall(slot) as Queue | undefined) ?? {}, underway: undefined, waiting: false };
    this.#later(0);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): Sending => this.#sending;

  /** The round was read anew; an answer that was overtaken on its way teaches nothing. */
  seen(etag: string): void {
    if (versionIn(etag) > versionIn(this.#etag)) this.#etag = etag;
  }

  type(typed: Typed, delay = settling): void {
    this.#keep(withTyped(this.#sending.queue, typed));
    this.#later(delay);
  }

  insist(entry: string, standing: string): void {
    this.#keep(withInsisted(this.#sending.queue, entry, standing));
    this.#later(0);
  }

  drop(entry: string): void {
    this.#keep(without(this.#sending.queue, entry));
  }

  /** Tries at once, for instance because the network is back. */
  readonly now = (): void => {
    this.#pause = firstPause;
    this.#later(0);
  };

  #later(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), delay);
  }

  async #send(): Promise<void> {
    const draft = nextToSend(this.#sending.queue);
    if (draft === undefined || this.#sending.underway !== undefined) return;
    this.#change({ underway: draft.entry });
    let delay = 0;
    try {
      this.#etag = await this.post.put(draft, this.#etag);
      this.#pause = firstPause;
      this.#keep(withSent(this.#sending.queue, draft), { waiting: false });
    } catch (error) {
      delay = await this.#failed(draft, asProblem(error));
    }
    this.#change({ underway: undefined });
    this.#later(delay);
  }

  /** Answers how long to wait before the next attempt. */
  async #failed(draft: Draft, problem: Problem): Promise<number> {
    if (problem.status === 412) return this.#overtaken(draft);
    if (problem.reason !== 'refused') return this.#away();
    this.#keep(withRefused(this.#sending.queue, draft, problem.message), { waiting: false });
    return 0;
  }

  /** The round has moved on. Only if somebody changed this very entry is it for people to decide. */
  async #overtaken(draft: Draft): Promise<number> {
    try {
      const { etag, standing } = await this.post.look();
      this.#etag = etag;
      // Our own value stands there when only the answer was lost.
      const own = entryOf(valueOf(draft.kind, draft.value));
      if (![draft.base, own].includes(standing(draft.entry))) this.#keep(withContested(this.#sending.queue, draft));
      return 0;
    } catch {
      return this.#away();
    }
  }

  #away(): number {
    const pause = this.#pause;
    this.#pause = Math.min(pause * 2, longestPause);
    this.#change({ waiting: true });
    return pause;
  }

  #keep(queue: Queue, changes: Partial<Sending> = {}): void {
    remember(this.slot, Object.keys(queue).length === 0 ? undefined : queue);
    this.#change({ ...changes, queue });
  }

  #change(changes: Partial<Sending>): void {
    this.#sending = { ...this.#sending, ...changes };
    this.#listeners.forEach((listener) => listener());
  }
}
