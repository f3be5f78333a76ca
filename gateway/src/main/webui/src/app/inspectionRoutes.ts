import type { RouteObject } from 'react-router';

/** 巡检: calendar, rounds, findings, plans, inventory, automatic checks. */
export const inspectionRoutes: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('../pages/inspections/calendar/CalendarPage')).CalendarPage }),
  },
  {
    path: 'rounds/:id',
    lazy: async () => ({ Component: (await import('../pages/inspections/round/RoundPage')).RoundPage }),
  },
  {
    path: 'findings',
    lazy: async () => ({ Component: (await import('../pages/inspections/findings/FindingsPage')).FindingsPage }),
  },
  {
    path: 'findings/:id',
    lazy: async () => ({ Component: (await import('../pages/inspections/findings/FindingPage')).FindingPage }),
  },
  {
    path: 'plans',
    lazy: async () => ({ Component: (await import('../pages/inspections/plans/PlansPage')).PlansPage }),
  },
  ...['plans/new', 'plans/:id'].map((path) => ({
    path,
    lazy: async () => ({ Component: (await import('../pages/inspections/plans/PlanPage')).PlanPage }),
  })),
  {
    path: 'inventory',
    lazy: async () => ({ Component: (await import('../pages/inspections/inventory/InventoryPage')).InventoryPage }),
  },
  {
    path: 'checks',
    lazy: async () => ({ Component: (await import('../pages/inspections/checks/ChecksPage')).ChecksPage }),
  },
];
