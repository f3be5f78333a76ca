import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, queryOf, request } from './client';
import { itemsOf } from './paging';
import type { BoardView, Escalation, Page } from './types';

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
