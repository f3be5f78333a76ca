import {
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { get, queryOf, request } from './client';
import type {
  AllowedActions,
  BoardView,
  Calendar,
  Clock,
  Customer,
  Escalation,
  Explanation,
  Journal,
  Me,
  Named,
  Page,
  Person,
  Simulation,
  Ticket,
  TicketKind,
  Workflow,
} from './types';

const directoryAge = 5 * 60_000;
const limitOfBatch = 200;

export type Filters = Record<string, string | string[] | undefined>;

export const useMe = () =>
  useQuery({ queryKey: ['me'], queryFn: ({ signal }) => get<Me>('/me', signal), staleTime: Infinity });

function useDirectory<T extends Named>(thing: string, customer: string | undefined, enabled = true) {
  return useQuery({
    queryKey: [thing, customer],
    queryFn: ({ signal }) => get<Page<T>>(`/${thing}${queryOf({ customer, limit: limitOfBatch })}`, signal),
    select: itemsOf<T>,
    staleTime: directoryAge,
    enabled,
  });
}

export const useCustomers = (enabled = true) => useDirectory<Customer>('customers', undefined, enabled);
export const useSystems = (customer: string | undefined) =>
  useDirectory<Named>('systems', customer, customer !== undefined);
export const usePeople = (customer: string | undefined, enabled = true) =>
  useDirectory<Person>('people', customer, enabled);

export const useWorkflow = (kind: TicketKind) =>
  useQuery({
    queryKey: ['workflow', kind],
    queryFn: ({ signal }) => get<Workflow>(`/workflows/${kind}`, signal),
    staleTime: directoryAge,
  });

export const useTickets = (filters: Filters, sort: string) =>
  useInfiniteQuery({
    queryKey: ['tickets', filters, sort],
    queryFn: ({ pageParam, signal }) =>
      get<Page<Ticket>>(`/tickets${queryOf({ ...filters, sort, limit: 50, cursor: pageParam })}`, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: 15_000,
    placeholderData: keepPreviousData,
  });

export const useTicketSearch = (text: string) =>
  useQuery({
    queryKey: ['tickets', 'search', text],
    queryFn: ({ signal }) => get<Page<Ticket>>(`/tickets${queryOf({ q: text, limit: 8 })}`, signal),
    select: itemsOf<Ticket>,
    enabled: text.length >= 2,
    placeholderData: keepPreviousData,
  });

const ticketsPerQuestion = 25;

/** The clocks of these tickets, asked in batches so that an address stays short and an answer whole. */
export function useClocksOf(tickets: string[]): Clock[] {
  const batches = Array.from({ length: Math.ceil(tickets.length / ticketsPerQuestion) }, (_, index) =>
    tickets.slice(index * ticketsPerQuestion, (index + 1) * ticketsPerQuestion),
  );
  return useQueries({ queries: batches.map(clocksOf), combine: allClocks });
}

export const useClocksOfTicket = (ticket: string) => useQuery(clocksOf([ticket]));

const clocksOf = (tickets: string[]) =>
  queryOptions({
    queryKey: ['clocks', tickets],
    queryFn: ({ signal }) => get<Page<Clock>>(`/clocks${queryOf({ ticket: tickets, limit: limitOfBatch })}`, signal),
    select: itemsOf<Clock>,
    refetchInterval: 15_000,
  });

const allClocks = (answers: { data: Clock[] | undefined }[]) => answers.flatMap(({ data }) => data ?? []);

function itemsOf<T>(page: Page<T>): T[] {
  return page.items;
}

export const useExplanation = (clock: string | undefined) =>
  useQuery({
    queryKey: ['explanation', clock],
    queryFn: ({ signal }) => get<Explanation>(`/clocks/${clock ?? ''}/explanation`, signal),
    enabled: clock !== undefined,
  });

export const useCalendar = (id: string) =>
  useQuery({
    queryKey: ['calendar', id],
    queryFn: ({ signal }) => get<Calendar>(`/calendars/${id}`, signal),
    staleTime: directoryAge,
  });

export const useTicket = (number: string) =>
  useQuery({
    queryKey: ['ticket', number],
    queryFn: ({ signal }) => request<Ticket>(`/tickets/${number}`, { signal }),
    refetchInterval: 10_000,
  });

export const useJournal = (number: string, version: number | undefined) =>
  useQuery({
    queryKey: ['journal', number, version],
    queryFn: ({ signal }) => get<Journal>(`/tickets/${number}/journal`, signal),
    enabled: version !== undefined,
    placeholderData: keepPreviousData,
  });

export const useActions = (number: string, version: number | undefined) =>
  useQuery({
    queryKey: ['actions', number, version],
    queryFn: ({ signal }) => get<AllowedActions>(`/tickets/${number}/actions`, signal),
    enabled: version !== undefined,
    placeholderData: keepPreviousData,
  });

export interface Performance {
  action: string;
  values: Record<string, unknown>;
  etag: string;
}

export function usePerform(number: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ action, values, etag }: Performance) =>
      request<Ticket>(`/tickets/${number}/actions`, { method: 'POST', body: { action, ...values }, ifMatch: etag }),
    onSuccess: async (answer) => {
      client.setQueryData(['ticket', number], answer);
      await Promise.all(
        ['journal', 'actions'].map((part) =>
          client.invalidateQueries({ queryKey: [part, number], refetchType: 'active' }),
        ),
      );
      void client.invalidateQueries({ queryKey: ['clocks'] });
      void client.invalidateQueries({ queryKey: ['tickets'] });
    },
    // Refused mostly means that somebody was faster: show how things stand now.
    onError: () =>
      Promise.all(
        ['ticket', 'journal', 'actions'].map((part) => client.invalidateQueries({ queryKey: [part, number] })),
      ),
  });
}

export function useRaise() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: Record<string, unknown>; key: string }) =>
      request<Ticket>('/tickets', { method: 'POST', body, idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tickets'] }),
  });
}

export const useSimulation = (question: Record<string, unknown> | undefined) =>
  useQuery({
    queryKey: ['simulation', question],
    queryFn: async ({ signal }) =>
      (await request<Simulation>('/sla/simulations', { method: 'POST', body: question, signal })).value,
    enabled: question !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const useBoard = () =>
  useQuery({
    queryKey: ['board'],
    queryFn: ({ signal }) => get<BoardView>('/board', signal),
    refetchInterval: 5_000,
    refetchIntervalInBackground: true,
  });

export const useEscalations = (state: string, enabled = true) =>
  useQuery({
    queryKey: ['escalations', state],
    queryFn: ({ signal }) => get<Page<Escalation>>(`/escalations${queryOf({ state, limit: 100 })}`, signal),
    select: itemsOf<Escalation>,
    refetchInterval: 10_000,
    enabled,
  });

export function useAcknowledge() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, note }: { id: string; note: string }) =>
      request<Escalation>(`/escalations/${id}/acknowledgements`, { method: 'POST', body: note === '' ? {} : { note } }),
    onSuccess: () =>
      Promise.all(['escalations', 'board'].map((queryKey) => client.invalidateQueries({ queryKey: [queryKey] }))),
  });
}
