import type { RouteObject } from 'react-router';

/** 报告: documents, figures, and how documents are made. */
export const reportRoutes: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('../pages/reports/documents/DocumentsPage')).DocumentsPage }),
  },
  {
    path: 'documents/:number',
    lazy: async () => ({ Component: (await import('../pages/reports/documents/DocumentPage')).DocumentPage }),
  },
  { path: 'issue', lazy: async () => ({ Component: (await import('../pages/reports/issue/IssuePage')).IssuePage }) },
  {
    path: 'figures',
    lazy: async () => ({ Component: (await import('../pages/reports/figures/FiguresPage')).FiguresPage }),
  },
  {
    path: 'schedules',
    lazy: async () => ({ Component: (await import('../pages/reports/schedules/SchedulesPage')).SchedulesPage }),
  },
  {
    path: 'templates',
    lazy: async () => ({ Component: (await import('../pages/reports/templates/TemplatesPage')).TemplatesPage }),
  },
  {
    path: 'rebuild',
    lazy: async () => ({ Component: (await import('../pages/reports/rebuild/RebuildPage')).RebuildPage }),
  },
];
