import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, queryOf, request, requestText } from './client';
import { itemsOf, longestPage, seldom } from './paging';
import type {
  Delivery,
  DocumentKind,
  DocumentLanguage,
  DocumentRequest,
  DocumentTemplate,
  Rebuild,
  ReportDocument,
  ReportSchedule,
  TemplateField,
  Verification,
} from './reportTypes';
import type { Page } from './types';

export type DocumentFilter = Record<string, string | undefined>;

export const useDocuments = (filter: DocumentFilter) =>
  useInfiniteQuery({
    queryKey: ['documents', filter],
    queryFn: ({ pageParam, signal }) =>
      get<Page<ReportDocument>>(`/documents${queryOf({ ...filter, limit: 50, cursor: pageParam })}`, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: 30_000,
    placeholderData: keepPreviousData,
  });

/** The documents about a ticket or a round. */
export const useDocumentsOf = (about: { ticket?: string; round?: string }, enabled = true) =>
  useQuery({
    queryKey: ['documents', 'about', about],
    queryFn: ({ signal }) => get<Page<ReportDocument>>(`/documents${queryOf({ ...about, limit: 20 })}`, signal),
    select: itemsOf<ReportDocument>,
    refetchInterval: 30_000,
    enabled,
  });

export const useDocument = (number: string) =>
  useQuery({
    queryKey: ['document', number],
    queryFn: ({ signal }) => get<ReportDocument>(`/documents/${number}`, signal),
    staleTime: seldom,
  });

/** To whom a document was mailed. */
export const useDeliveries = (document: string, enabled: boolean) =>
  useQuery({
    queryKey: ['deliveries', document],
    queryFn: ({ signal }) =>
      get<Page<Delivery>>(`/document-deliveries${queryOf({ document, limit: longestPage })}`, signal),
    select: itemsOf<Delivery>,
    refetchInterval: 15_000,
    enabled,
  });

/** Where the file of a document is fetched. */
export const fileOf = (number: string, kind: 'pdf' | 'docx') =>
  `/api/v1/documents/${encodeURIComponent(number)}/${kind}`;

export function useIssue() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: DocumentRequest; key: string }) =>
      request<ReportDocument>('/documents', { method: 'POST', body, idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['documents'] }),
  });
}

/** The document as a page, without a number. */
export const usePreview = () =>
  useMutation({
    mutationFn: (body: DocumentRequest) =>
      requestText('/documents/preview', { method: 'POST', body, accept: 'text/html' }),
  });

export const useVerification = (number: string, digest: string) =>
  useQuery({
    queryKey: ['verification', number, digest],
    queryFn: ({ signal }) =>
      get<Verification>(`/document-verifications/${encodeURIComponent(number)}${queryOf({ digest })}`, signal),
    staleTime: seldom,
  });

export const useDocumentTemplates = () =>
  useQuery({
    queryKey: ['document-templates'],
    queryFn: ({ signal }) => get<Page<DocumentTemplate>>('/document-templates', signal),
    select: itemsOf<DocumentTemplate>,
  });

export const templateOf = (kind: DocumentKind, language: DocumentLanguage) => `/document-templates/${kind}/${language}`;

/** Replaces a template; without a file, by the shipped one. */
export function useReplaceTemplate({ kind, language, version }: DocumentTemplate) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File | undefined) =>
      request<DocumentTemplate>(templateOf(kind, language), {
        method: file === undefined ? 'DELETE' : 'PUT',
        file: file === undefined ? undefined : new Blob([file], { type: docx }),
        ifMatch: `"${version}"`,
      }),
    onSettled: () => client.invalidateQueries({ queryKey: ['document-templates'] }),
  });
}

export const useTemplateFields = (kind: DocumentKind) =>
  useQuery({
    queryKey: ['template-fields', kind],
    queryFn: ({ signal }) => get<Page<TemplateField>>(`/document-templates/${kind}/fields`, signal),
    select: itemsOf<TemplateField>,
    staleTime: seldom,
  });

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const useSchedules = () =>
  useQuery({
    queryKey: ['report-schedules'],
    queryFn: ({ signal }) => get<Page<ReportSchedule>>(`/report-schedules${queryOf({ limit: longestPage })}`, signal),
    select: itemsOf<ReportSchedule>,
  });

export function useSaveSchedule() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ schedule, body, key }: { schedule: ReportSchedule | undefined; body: unknown; key: string }) =>
      schedule === undefined
        ? request<ReportSchedule>('/report-schedules', { method: 'POST', body, idempotencyKey: key })
        : request<ReportSchedule>(`/report-schedules/${schedule.id}`, {
            method: 'PUT',
            body,
            ifMatch: `"${schedule.version}"`,
          }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['report-schedules'] }),
  });
}

export const useRebuilds = () =>
  useQuery({
    queryKey: ['report-rebuilds'],
    queryFn: ({ signal }) => get<Page<Rebuild>>('/report-rebuilds', signal),
    select: itemsOf<Rebuild>,
    refetchInterval: ({ state: { data } }) => (data?.items.some(isUnderway) ? 1_000 : 30_000),
  });

export const isUnderway = ({ state }: Rebuild) => state === 'RUNNING';

export function useStartRebuild() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => request<Rebuild>('/report-rebuilds', { method: 'POST', idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['report-rebuilds'] }),
  });
}
