import type { ProblemDocument } from './types';

export type ProblemReason = 'refused' | 'unreachable' | 'unavailable' | 'unanswered' | 'signed-out' | 'failed';

/** What went wrong with a request: the server's own words where it had any, and a reason we have words for otherwise. */
export class Problem extends Error {
  readonly reason: ProblemReason;
  readonly status: number;
  readonly document: ProblemDocument;

  constructor(reason: ProblemReason, status: number, document: ProblemDocument) {
    super(document.detail ?? document.title ?? reason);
    this.name = 'Problem';
    this.reason = reason;
    this.status = status;
    this.document = document;
  }

  /** The last part of `type`: `/problems/stale-version` is `stale-version`. */
  get slug(): string {
    return this.document.type?.split('/').at(-1) ?? '';
  }

  /** What to quote to whoever looks after the platform. */
  get quote(): string | undefined {
    return this.document.errorId ?? this.document.requestId;
  }

  /** Sentence per field, by the field's name at the end of its pointer. */
  get fields(): Record<string, string> {
    const entries = (this.document.errors ?? []).map(
      ({ pointer, detail }) => [pointer?.split('/').at(-1) ?? '', detail ?? ''] as const,
    );
    return Object.fromEntries(entries.filter(([field, detail]) => field !== '' && detail !== ''));
  }
}

export function reasonFor(status: number): ProblemReason {
  if (status === 0) return 'unreachable';
  if (status === 401) return 'signed-out';
  if (status === 504) return 'unanswered';
  if (status === 502 || status === 503) return 'unavailable';
  return status >= 500 ? 'failed' : 'refused';
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('failed', 0, { detail: String(error) });
}
