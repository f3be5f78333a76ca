import { useEffect, useRef } from 'react';
import { useEscalations } from '../api/escalations';
import { useAnnounce } from './Announcer';
import { useSpeech } from './i18n';
import { useSession } from './session';

/** Watches the escalations that wait for somebody and announces each new one; answers how many there are. */
export function useAlarms(): number {
  const { isProvider } = useSession();
  const { data } = useEscalations('waiting', isProvider);
  const { text, say } = useSpeech();
  const announce = useAnnounce();
  const known = useRef<Set<string> | undefined>(undefined);
  useEffect(() => {
    if (data === undefined) return;
    const seen = known.current;
    const fresh = seen === undefined ? [] : data.filter(({ id }) => !seen.has(id));
    if (fresh.length > 0) {
      announce(fresh.map(({ clock }) => text.escalations.alarm(clock.ticket.number, say(clock.name))).join(' '));
    }
    known.current = new Set(data.map(({ id }) => id));
  }, [data, announce, text, say]);
  return data?.length ?? 0;
}
