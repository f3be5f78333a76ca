import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { request } from '../../../api/client';
import type { Round } from '../../../api/inspectionTypes';
import { useSession } from '../../../app/session';
import { ResultSender, type Post, type Sending } from './resultSender';
import { standingIn } from './sheet';
import { valueOf } from './verdict';

/** One for each round and person; it goes on when its page is left. */
const senders = new Map<string, ResultSender>();

/** Carries what is typed into a round to the service. */
export function useResultSender(round: Round, etag: string): { sender: ResultSender; sending: Sending } {
  const client = useQueryClient();
  const { id: person } = useSession();
  const sender = useMemo(() => senderOf(round.id, person, etag, client), [round.id, person, etag, client]);
  const sending = useSyncExternalStore(sender.subscribe, sender.snapshot);
  useEffect(() => sender.seen(etag), [sender, etag]);
  useEffect(() => {
    addEventListener('online', sender.now);
    return () => removeEventListener('online', sender.now);
  }, [sender]);
  return { sender, sending };
}

function senderOf(round: string, person: string, etag: string, client: QueryClient): ResultSender {
  const slot = `draft.round.${round}.${person}`;
  const known = senders.get(slot);
  if (known !== undefined) return known;
  const sender = new ResultSender(slot, postOf(round, client), etag);
  senders.set(slot, sender);
  return sender;
}

function postOf(id: string, client: QueryClient): Post {
  const keep = (answer: { value: Round; etag: string | undefined }) => {
    client.setQueryData(['round', id], answer);
    void client.invalidateQueries({ queryKey: ['rounds'], refetchType: 'none' });
    return answer.etag ?? `"${answer.value.version}"`;
  };
  return {
    put: async ({ item, component, kind, value, note, businessStopped }, etag) =>
      keep(
        await request<Round>(`/inspection-rounds/${id}/results/${encodeURIComponent(item)}`, {
          method: 'PUT',
          ifMatch: etag,
          body: {
            ...(component === null ? {} : { component }),
            value: valueOf(kind, value) ?? null,
            note: note.trim() === '' ? null : note.trim(),
            businessStopped,
          },
        }),
      ),
    look: async () => {
      const answer = await request<Round>(`/inspection-rounds/${id}`);
      return { etag: keep(answer), standing: (entry) => standingIn(answer.value, entry) };
    },
  };
}
