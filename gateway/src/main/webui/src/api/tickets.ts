import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, queryOf, request } from './client';
import { itemsOf, seldom } from './paging';
import type { AllowedActions, Journal, Page, Ticket, TicketKind, Workflow } from './types';

export type Filters = Record<string, string | string[] | undefined>;

export const useWorkflow = (kind: TicketKind) =>
  useQuery({
    queryKey: ['workflow', kind],
    queryFn: ({ signal }) => get<Workflow>(`/workflows/${kind}`, signal),
    staleTime: seldom,
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
