import { useSession } from './session';

export type PlaceKey = 'queue' | 'raise' | 'board' | 'escalations' | 'inspections' | 'reports';

export interface Place {
  key: PlaceKey;
  to: string;
}

/** The provider's people who take tickets in; those who only watch over the work would be refused. */
const intake = ['agent', 'engineer', 'tech-lead', 'supervisor', 'service-manager'];

/** Who may see inspections, and who reports: the provider's people about all, a customer's heads about their own. */
const inspections = ['customer-lead', ...intake, 'quality', 'admin', 'auditor'];
const reports = ['dept-head', ...inspections];

/** Where this person may go. The services decide what is shown there. */
export function usePlaces(): Place[] {
  const { isProvider, roles } = useSession();
  const mayRaise = useMayRaise();
  const isOne = (of: string[]) => roles.some((role) => of.includes(role));
  const places: [Place, boolean][] = [
    [{ key: 'queue', to: '/' }, true],
    [{ key: 'raise', to: '/raise' }, mayRaise],
    [{ key: 'board', to: '/board' }, isProvider],
    [{ key: 'escalations', to: '/escalations' }, isProvider],
    [{ key: 'inspections', to: '/inspections' }, isOne(inspections)],
    [{ key: 'reports', to: '/reports' }, isOne(reports)],
  ];
  return places.filter(([, open]) => open).map(([place]) => place);
}

export function useMayRaise(): boolean {
  const { roles, isProvider } = useSession();
  return !isProvider || roles.some((role) => intake.includes(role));
}
