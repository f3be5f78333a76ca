import type { DocumentKind, DocumentLanguage, DocumentRequest } from '../../../api/reportTypes';
import { isMonth } from '../../../components/monthGrid';

/** What somebody wants to issue, as its form holds it. */
export interface IssueDraft {
  kind: DocumentKind;
  customer: string | undefined;
  system: string | undefined;
  month: string;
  ticket: string;
  round: string | undefined;
  language: DocumentLanguage;
  conclusion: string;
}

export const documentKinds: DocumentKind[] = ['OPERATIONS_SUMMARY', 'INCIDENT_REPORT', 'INSPECTION_ASSESSMENT'];

/** A link may say what the document is about. */
export function draftOf(parameters: URLSearchParams, month: string, language: DocumentLanguage): IssueDraft {
  const asked = parameters.get('month');
  return {
    kind: documentKinds.find((kind) => kind === parameters.get('kind')) ?? 'OPERATIONS_SUMMARY',
    customer: parameters.get('customer') ?? undefined,
    system: parameters.get('system') ?? undefined,
    month: isMonth(asked) ? asked : month,
    ticket: parameters.get('ticket') ?? '',
    round: parameters.get('round') ?? undefined,
    language,
    conclusion: '',
  };
}

/** Fields that still stand in the way. */
export function missingIn({ kind, customer, month, ticket, round }: IssueDraft): (keyof IssueDraft)[] {
  const missing: (keyof IssueDraft)[] = [];
  if (customer === undefined) missing.push('customer');
  if (kind === 'OPERATIONS_SUMMARY' && !isMonth(month)) missing.push('month');
  if (kind === 'INCIDENT_REPORT' && ticket.trim() === '') missing.push('ticket');
  if (kind === 'INSPECTION_ASSESSMENT' && round === undefined) missing.push('round');
  return missing;
}

/** The request: only what belongs to the kind of document. */
export function requestOf(draft: IssueDraft, replaces: string | undefined): DocumentRequest {
  const { kind, customer = '', system, month, ticket, round, language, conclusion } = draft;
  const common = { kind, customer, language, ...(replaces === undefined ? {} : { replaces }) };
  switch (kind) {
    case 'OPERATIONS_SUMMARY':
      return { ...common, system, month, ...(conclusion.trim() === '' ? {} : { conclusion: conclusion.trim() }) };
    case 'INCIDENT_REPORT':
      return { ...common, ticket: ticket.trim().toUpperCase() };
    case 'INSPECTION_ASSESSMENT':
      return { ...common, round };
  }
}
