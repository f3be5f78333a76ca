import { useSession } from './session';

export type PlaceKey = 'queue' | 'raise' | 'board' | 'escalations';

export interface Place {
  key: PlaceKey;
  to: string;
}

const queue: Place = { key: 'queue', to: '/' };
const raise: Place = { key: 'raise', to: '/raise' };
const forTheProvider: Place[] = [
  { key: 'board', to: '/board' },
  { key: 'escalations', to: '/escalations' },
];

/** The provider's people who take tickets in; those who only watch over the work would be refused. */
const intake = new Set(['agent', 'engineer', 'tech-lead', 'supervisor', 'service-manager']);

/** Where this person may go. The services decide what is shown there. */
export function usePlaces(): Place[] {
  const { isProvider } = useSession();
  return [queue, ...(useMayRaise() ? [raise] : []), ...(isProvider ? forTheProvider : [])];
}

export function useMayRaise(): boolean {
  const { roles, isProvider } = useSession();
  return !isProvider || roles.some((role) => intake.has(role));
}
