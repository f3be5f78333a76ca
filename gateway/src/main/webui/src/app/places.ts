import { useSession } from './session';

export type PlaceKey = 'queue' | 'raise' | 'board' | 'escalations';

export interface Place {
  key: PlaceKey;
  to: string;
}

const forEverybody: Place[] = [
  { key: 'queue', to: '/' },
  { key: 'raise', to: '/raise' },
];
const forTheProvider: Place[] = [
  { key: 'board', to: '/board' },
  { key: 'escalations', to: '/escalations' },
];

/** Where this person may go. The services decide what is shown there. */
export function usePlaces(): Place[] {
  return useSession().isProvider ? [...forEverybody, ...forTheProvider] : forEverybody;
}
