import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { Problem } from '../api/problem';
import { Announcer } from './Announcer';
import { LanguageProvider } from './i18n';
import { router } from './router';
import { ThemeProvider } from './theme';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => failures < 2 && mayPass(error),
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

/** Whether asking again can help: a refusal stays one, a lost connection comes back. */
function mayPass(error: Error): boolean {
  return !(error instanceof Problem) || error.reason === 'unavailable' || error.reason === 'unreachable';
}

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <ThemeProvider>
          <Announcer>
            <RouterProvider router={router} />
          </Announcer>
        </ThemeProvider>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
