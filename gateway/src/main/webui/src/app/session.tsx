import { createContext, use } from 'react';
import type { Me } from '../api/types';

export const SessionContext = createContext<Me | null>(null);

/** The person who is signed in. */
export function useSession(): Me & { isProvider: boolean } {
  const me = use(SessionContext);
  if (me === null) throw new Error('nobody is signed in here');
  return { ...me, isProvider: !me.customer };
}

/** Signing in leads back here; its page speaks the language of this one. */
export function signInAddress(): string {
  return `/sign-in?to=${encodeURIComponent(location.pathname + location.search)}&ui_locales=${document.documentElement.lang}`;
}

export const signOutAddress = '/sign-out';
