import { useSyncExternalStore } from 'react';

/** How the last answers went: what the live dot shows, and the server's clock against ours. */
export type Connection = 'connected' | 'catching-up' | 'offline';

let reachable = true;
let pending = 0;
let signedOut = false;
let clockDifference = 0;
const listeners = new Set<() => void>();

const announce = () => listeners.forEach((listener) => listener());

export function requestStarted(): void {
  pending += 1;
  if (!reachable) announce();
}

export function requestEnded(answered: boolean, date: string | null): void {
  pending -= 1;
  reachable = answered;
  const difference = date === null ? 0 : Date.parse(date) - Date.now();
  if (Math.abs(difference) > 2000) clockDifference = difference;
  announce();
}

export function sessionLost(lost: boolean): void {
  if (signedOut === lost) return;
  signedOut = lost;
  announce();
}

/** Now by the server's clock: a reader's wrong clock must not turn a promise red. */
export function serverNow(): number {
  return Date.now() + clockDifference;
}

function connection(): Connection {
  if (reachable) return 'connected';
  return pending > 0 && navigator.onLine ? 'catching-up' : 'offline';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useConnection = () => useSyncExternalStore(subscribe, connection);
export const useSignedOut = () => useSyncExternalStore(subscribe, () => signedOut);
