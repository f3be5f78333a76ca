import { useEffect, useEffectEvent, useState } from 'react';
import { isTyping } from '../app/keys';

/** The row that j and k have reached, -1 before the first key; Enter opens it. */
export function useRowKeys(count: number, open: (index: number) => void): [number, (index: number) => void] {
  const [wanted, setActive] = useState(-1);
  const active = Math.min(wanted, count - 1);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event)) return;
    if (event.key === 'j') setActive(Math.min(active + 1, count - 1));
    else if (event.key === 'k') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && active >= 0 && document.activeElement === document.body) open(active);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return [active, setActive];
}
