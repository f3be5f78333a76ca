import { useCallback, useSyncExternalStore } from 'react';
import { serverNow } from '../../api/connection';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => listeners.forEach((one) => one()), 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The present, moving in steps of so many seconds; one timer serves the whole page. */
export function useNow(seconds = 1): number {
  const step = seconds * 1000;
  const snapshot = useCallback(() => Math.floor(serverNow() / step) * step, [step]);
  return useSyncExternalStore(subscribe, snapshot);
}
