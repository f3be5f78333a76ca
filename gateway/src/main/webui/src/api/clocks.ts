import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { get, queryOf, request } from './client';
import { serverNow } from './connection';
import { itemsOf, longestPage, seldom } from './paging';
import type { Calendar, Clock, Explanation, Page, Simulation } from './types';

const ticketsPerQuestion = 25;

/** The clocks of these tickets, asked in batches so that an address stays short and an answer whole. */
export function useClocksOf(tickets: string[]): Clock[] {
  const batches = Array.from({ length: Math.ceil(tickets.length / ticketsPerQuestion) }, (_, index) =>
    tickets.slice(index * ticketsPerQuestion, (index + 1) * ticketsPerQuestion),
  );
  return useQueries({ queries: batches.map(clocksOf), combine: allClocks });
}

/** For so long after a ticket was changed its promises may still be being counted anew. */
export const freshFor = 6_000;

export const useClocksOfTicket = (ticket: string, updatedAt: string) =>
  useQuery({
    ...clocksOf([ticket]),
    refetchInterval: () => (serverNow() - Date.parse(updatedAt) < freshFor ? 1_000 : 15_000),
  });

const clocksOf = (tickets: string[]) =>
  queryOptions({
    queryKey: ['clocks', tickets],
    queryFn: ({ signal }) => get<Page<Clock>>(`/clocks${queryOf({ ticket: tickets, limit: longestPage })}`, signal),
    select: itemsOf<Clock>,
    refetchInterval: 15_000,
  });

const allClocks = (answers: { data: Clock[] | undefined }[]) => answers.flatMap(({ data }) => data ?? []);

export const useExplanation = (clock: string | undefined) =>
  useQuery({
    queryKey: ['explanation', clock],
    queryFn: ({ signal }) => get<Explanation>(`/clocks/${clock ?? ''}/explanation`, signal),
    enabled: clock !== undefined,
  });

export const useCalendar = (id: string | undefined) =>
  useQuery({
    queryKey: ['calendar', id],
    queryFn: ({ signal }) => get<Calendar>(`/calendars/${id ?? ''}`, signal),
    enabled: id !== undefined,
    staleTime: seldom,
  });

export const useSimulation = (question: Record<string, unknown> | undefined) =>
  useQuery({
    queryKey: ['simulation', question],
    queryFn: async ({ signal }) =>
      (await request<Simulation>('/sla/simulations', { method: 'POST', body: question, signal })).value,
    enabled: question !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
