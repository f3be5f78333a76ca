import { createBrowserRouter, redirect, type RouteObject } from 'react-router';
import { Crashed } from './Crashed';
import { Entrance } from './Entrance';
import { inspectionRoutes } from './inspectionRoutes';
import { NotFound } from './NotFound';
import { reportRoutes } from './reportRoutes';

/** Every page is its own chunk; the entrance decides between landing page and shell. */
const pages: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('../pages/queue/QueuePage')).QueuePage }) },
  { path: 'tickets', loader: ({ request }) => redirect(`/${new URL(request.url).search}`) },
  { path: 'raise', lazy: async () => ({ Component: (await import('../pages/raise/RaisePage')).RaisePage }) },
  {
    path: 'tickets/:number',
    lazy: async () => ({ Component: (await import('../pages/ticket/TicketPage')).TicketPage }),
  },
  { path: 'board', lazy: async () => ({ Component: (await import('../pages/board/BoardPage')).BoardPage }) },
  {
    path: 'escalations',
    lazy: async () => ({ Component: (await import('../pages/escalations/EscalationsPage')).EscalationsPage }),
  },
  { path: 'inspections', children: inspectionRoutes },
  { path: 'reports', children: reportRoutes },
  { path: '*', Component: NotFound },
];

export const router = createBrowserRouter([
  // For anybody who holds a document, signed in or not.
  {
    path: '/verify/:number?',
    ErrorBoundary: Crashed,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('../pages/verify/VerifyPage')).VerifyPage }),
  },
  { path: '/', Component: Entrance, ErrorBoundary: Crashed, HydrateFallback: () => null, children: pages },
]);
