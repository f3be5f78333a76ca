import { createBrowserRouter, redirect, type RouteObject } from 'react-router';
import { Crashed } from './Crashed';
import { Entrance } from './Entrance';
import { Gate } from './Gate';
import { inspectionRoutes } from './inspectionRoutes';
import { NotFound } from './NotFound';
import type { PlaceKey } from './places';
import { reportRoutes } from './reportRoutes';

/** Every page is its own chunk; the entrance decides between landing page and shell. */
const pages: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('../pages/queue/QueuePage')).QueuePage }) },
  { path: 'tickets', loader: ({ request }) => redirect(`/${new URL(request.url).search}`) },
  gated('raise', [
    { index: true, lazy: async () => ({ Component: (await import('../pages/raise/RaisePage')).RaisePage }) },
  ]),
  {
    path: 'tickets/:number',
    lazy: async () => ({ Component: (await import('../pages/ticket/TicketPage')).TicketPage }),
  },
  gated('board', [
    { index: true, lazy: async () => ({ Component: (await import('../pages/board/BoardPage')).BoardPage }) },
  ]),
  gated('escalations', [
    {
      index: true,
      lazy: async () => ({ Component: (await import('../pages/escalations/EscalationsPage')).EscalationsPage }),
    },
  ]),
  gated('inspections', inspectionRoutes),
  gated('reports', reportRoutes),
  { path: '*', Component: NotFound },
];

/** A place at the address of its name, for those who may go there. */
function gated(place: PlaceKey, children: RouteObject[]): RouteObject {
  return { path: place, element: <Gate place={place} />, children };
}

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
