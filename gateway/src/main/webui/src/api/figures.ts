import { useQuery } from '@tanstack/react-query';
import { get, queryOf } from './client';
import { seldom } from './paging';
import type { ControlChart, Metric, Pareto, Summary, Trend } from './reportTypes';

/** Whose figures, and of which days, both included. */
export interface FigureScope {
  customer?: string | undefined;
  system?: string | undefined;
  from: string;
  to: string;
}

function useFigure<T>(name: string, question: Record<string, string | undefined>) {
  return useQuery<T>({
    queryKey: ['figures', name, question],
    queryFn: ({ signal }) => get<T>(`/figures/${name}${queryOf(question)}`, signal),
    placeholderData: (previous) => previous,
    staleTime: 30_000,
  });
}

export const useMetrics = () =>
  useQuery({
    queryKey: ['figures', 'metrics'],
    queryFn: ({ signal }) => get<Metric[]>('/figures/metrics', signal),
    staleTime: seldom,
  });

export const useSummary = (scope: FigureScope) => useFigure<Summary>('summary', { ...scope });
export const usePareto = (scope: FigureScope, by: string) => useFigure<Pareto>('pareto', { ...scope, by });
export const useControlChart = (scope: FigureScope, metric: string) =>
  useFigure<ControlChart>('control-chart', { ...scope, metric });
export const useTrend = (scope: FigureScope, metric: string) =>
  useFigure<Trend>('trend', { ...scope, metric, by: 'month' });
