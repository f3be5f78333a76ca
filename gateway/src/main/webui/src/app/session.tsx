import { createContext, use } from 'react';
import type { Me } from '../api/types';

export const SessionContext = createContext<Me | null>(null);

/** The person who is signed in. */
export function useSession(): Me & { isProvider: boolean } {
  const me = use(SessionContext);
  if (me === null) throw new Error('nobody is signed in here');
  return { ...me, isProvider: !me.customer };
}

/** Where signing in leads back to. */
export function signInAddress(): string {
  return `/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`;
}

export const signOutAddress = '/sign-out';
