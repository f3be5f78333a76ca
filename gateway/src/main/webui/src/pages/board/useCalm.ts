import { useCallback, useEffect, useRef, useState } from 'react';

const stillness = 6_000;

/**
 * Holds what is shown while somebody points, scrolls or types on it, so that nothing moves under their eye.
 * A hand taken away releases it, and a mouse left lying on a wall screen too.
 */
export function useCalm<T>(latest: T | undefined) {
  const [held, setHeld] = useState<T>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const release = useCallback(() => {
    clearTimeout(timer.current);
    setHeld(undefined);
  }, []);
  const hold = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(release, stillness);
    setHeld((before) => before ?? latest);
  }, [latest, release]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { shown: held ?? latest, isHeld: held !== undefined && held !== latest, hold, release };
}
