import { keepPreviousData, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, queryOf, request } from './client';
import type {
  Assessment,
  Finding,
  FindingState,
  InspectionTemplate,
  Plan,
  PlanDate,
  Round,
  RoundBrief,
} from './inspectionTypes';
import { itemsOf, longestPage, seldom } from './paging';
import type { Page } from './types';

export interface RoundFilter {
  from?: string | undefined;
  to?: string | undefined;
  customer?: string | undefined;
  system?: string | undefined;
  state?: string | undefined;
}

export const useRounds = (filter: RoundFilter, enabled = true) =>
  useQuery({
    queryKey: ['rounds', filter],
    queryFn: ({ signal }) =>
      get<Page<RoundBrief>>(`/inspection-rounds${queryOf({ ...filter, limit: longestPage })}`, signal),
    select: itemsOf<RoundBrief>,
    refetchInterval: 30_000,
    enabled,
  });

export const useRound = (id: string) =>
  useQuery({
    queryKey: ['round', id],
    queryFn: ({ signal }) => request<Round>(`/inspection-rounds/${id}`, { signal }),
    refetchInterval: 60_000,
  });

export function useComplete(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ assessment, etag }: { assessment: Assessment; etag: string }) =>
      request<Round>(`/inspection-rounds/${id}/completion`, { method: 'POST', body: { assessment }, ifMatch: etag }),
    onSettled: () =>
      Promise.all([['round', id], ['rounds'], ['findings']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

export const usePlans = (enabled = true) =>
  useQuery({
    queryKey: ['plans'],
    queryFn: ({ signal }) => get<Page<Plan>>(`/inspection-plans${queryOf({ limit: longestPage })}`, signal),
    select: itemsOf<Plan>,
    enabled,
  });

export const usePlan = (id: string | undefined) =>
  useQuery({
    queryKey: ['plan', id],
    queryFn: ({ signal }) => request<Plan>(`/inspection-plans/${id ?? ''}`, { signal }),
    enabled: id !== undefined,
  });

const datesOf = (plan: string, from: string, to: string) => ({
  queryKey: ['plan-dates', plan, from, to],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    get<Page<PlanDate>>(`/inspection-plans/${plan}/dates${queryOf({ from, to })}`, signal),
  select: itemsOf<PlanDate>,
  staleTime: seldom,
});

export const usePlanDates = (plan: string, from: string, to: string) => useQuery(datesOf(plan, from, to));

/** When these plans come round between two days, one list per plan. */
export const useDatesOfPlans = (plans: string[], from: string, to: string): (PlanDate[] | undefined)[] =>
  useQueries({
    queries: plans.map((plan) => datesOf(plan, from, to)),
    combine: allDates,
  });

const allDates = (answers: { data: PlanDate[] | undefined }[]) => answers.map(({ data }) => data);

export function useSavePlan() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      id,
      body,
      etag,
      key,
    }: {
      id?: string | undefined;
      body: unknown;
      etag?: string | undefined;
      key: string;
    }) =>
      id === undefined
        ? request<Plan>('/inspection-plans', { method: 'POST', body, idempotencyKey: key })
        : request<Plan>(`/inspection-plans/${id}`, { method: 'PUT', body, ifMatch: etag }),
    onSuccess: () =>
      Promise.all(
        ['plans', 'plan', 'plan-dates', 'rounds'].map((part) => client.invalidateQueries({ queryKey: [part] })),
      ),
  });
}

export const useTemplates = () =>
  useQuery({
    queryKey: ['inspection-templates'],
    queryFn: ({ signal }) =>
      get<Page<InspectionTemplate>>(`/inspection-templates${queryOf({ limit: longestPage })}`, signal),
    select: itemsOf<InspectionTemplate>,
    staleTime: seldom,
  });

export interface FindingFilter {
  state?: FindingState | undefined;
  customer?: string | undefined;
  system?: string | undefined;
  ticket?: string | undefined;
}

export const useFindings = (filter: FindingFilter, enabled = true) =>
  useQuery({
    queryKey: ['findings', filter],
    queryFn: ({ signal }) => get<Page<Finding>>(`/findings${queryOf({ ...filter, limit: longestPage })}`, signal),
    select: itemsOf<Finding>,
    refetchInterval: 30_000,
    placeholderData: keepPreviousData,
    enabled,
  });

/** For so long the number of a ticket that was asked for may be on its way. */
const soon = 1_500;

export const useFinding = (id: string) =>
  useQuery({
    queryKey: ['finding', id],
    queryFn: ({ signal }) => get<Finding>(`/findings/${id}`, signal),
    refetchInterval: ({ state: { data } }) => (data && isTicketComing(data) ? soon : 30_000),
  });

export const isTicketComing = ({ ticket, ticketRequestedAt }: Finding) => !ticket && Boolean(ticketRequestedAt);

export function useRaiseFromFinding(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => request<Finding>(`/findings/${id}/ticket`, { method: 'POST', idempotencyKey: key }),
    onSuccess: () =>
      Promise.all([['finding', id], ['findings']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
