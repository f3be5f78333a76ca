import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, queryOf, request } from './client';
import type { AllowedTargets, AutomaticCheck, CheckRun, Component } from './inspectionTypes';
import { itemsOf, longestPage } from './paging';
import type { Page } from './types';

/** What stands below a system, and what of it is looked at by itself. */

export const useComponents = (customer: string | undefined, system: string | undefined) =>
  useQuery({
    queryKey: ['components', customer, system],
    queryFn: ({ signal }) =>
      get<Page<Component>>(`/components${queryOf({ customer, system, limit: longestPage })}`, signal),
    select: itemsOf<Component>,
    enabled: customer !== undefined,
  });

export const useChecks = (customer: string | undefined) =>
  useQuery({
    queryKey: ['checks', customer],
    queryFn: ({ signal }) =>
      get<Page<AutomaticCheck>>(`/automatic-checks${queryOf({ customer, limit: longestPage })}`, signal),
    select: itemsOf<AutomaticCheck>,
    enabled: customer !== undefined,
    refetchInterval: 30_000,
  });

interface Saving {
  /** Absent for something new. */
  id?: string | undefined;
  version?: number | undefined;
  body: unknown;
  key: string;
}

/** The latest runs of a check, newest first. */
export const useRuns = (check: string) =>
  useQuery({
    queryKey: ['check-runs', check],
    queryFn: ({ signal }) => get<Page<CheckRun>>(`/automatic-checks/${check}/runs${queryOf({ limit: 30 })}`, signal),
    select: itemsOf<CheckRun>,
    refetchInterval: 30_000,
  });

export function useRunNow(check: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<CheckRun>(`/automatic-checks/${check}/runs`, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['check-runs', check] }),
  });
}

/** Records something new or changes what is there. */
function useSave<T>(thing: string, list: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, body, key }: Saving) =>
      id === undefined
        ? request<T>(`/${thing}`, { method: 'POST', body, idempotencyKey: key })
        : request<T>(`/${thing}/${id}`, { method: 'PUT', body, ifMatch: `"${version ?? 1}"` }),
    onSuccess: () => client.invalidateQueries({ queryKey: [list] }),
  });
}

export const useSaveComponent = () => useSave<Component>('components', 'components');
export const useSaveCheck = () => useSave<AutomaticCheck>('automatic-checks', 'checks');

export const useAllowedTargets = (customer: string | undefined) =>
  useQuery({
    queryKey: ['allowed-targets', customer],
    queryFn: ({ signal }) => request<AllowedTargets>(`/automatic-checks/allowed-targets/${customer ?? ''}`, { signal }),
    enabled: customer !== undefined,
  });

export function useAllowTargets(customer: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ targets, etag }: { targets: string[]; etag: string | undefined }) =>
      request<AllowedTargets>(`/automatic-checks/allowed-targets/${customer}`, {
        method: 'PUT',
        body: { targets },
        ifMatch: etag,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['allowed-targets', customer] }),
  });
}
