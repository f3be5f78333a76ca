import { useState } from 'react';
import { recall, remember } from '../../app/storage';
import { useSession } from '../../app/session';
import { serverNow } from '../../api/connection';
import { attemptFor, emptyDraft, type Attempt, type Draft } from './draft';

interface Kept {
  draft: Draft;
  attempt?: Attempt;
}

const minute = 60_000;
const minuteOf = (at: number) => new Date(Math.floor(at / minute) * minute).toISOString();

/** The draft of this person in this browser; it outlives a closed tab. */
export function useDraft() {
  const { id, roles } = useSession();
  const slot = `draft.raise.${id}`;
  const begin = () => emptyDraft(roles.includes('agent') ? 'HOTLINE' : 'WEB', minuteOf(serverNow()));
  const [blank, setBlank] = useState(begin);
  const [kept, setKept] = useState<Kept | undefined>(() => recall(slot) as Kept | undefined);
  const keep = (next: Kept | undefined) => {
    remember(slot, next);
    setKept(next);
  };
  const draft = kept?.draft ?? blank;
  return {
    draft,
    isKept: kept !== undefined,
    change: (changes: Partial<Draft>) => keep({ ...kept, draft: { ...(kept?.draft ?? begin()), ...changes } }),
    discard: () => {
      setBlank(begin());
      keep(undefined);
    },
    /** The key for sending this body; remembered before anything is sent. */
    keyFor: (body: Record<string, unknown>): string => {
      const attempt = attemptFor(body, kept?.attempt, () => crypto.randomUUID());
      keep({ draft, attempt });
      return attempt.key;
    },
  };
}
