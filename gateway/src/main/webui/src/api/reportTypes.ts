import type { Bilingual, Named } from './types';

/** The shapes the console reads from reporting-service. */

export type DocumentKind = 'INCIDENT_REPORT' | 'INSPECTION_ASSESSMENT' | 'OPERATIONS_SUMMARY';
export type DocumentLanguage = 'zh' | 'en';

/** A file by its digest. */
export interface Sealed {
  sha256: string;
  size: number;
}

export interface ReportDocument {
  id: string;
  number: string;
  kind: DocumentKind;
  title: Bilingual;
  language: string;
  customer: Named;
  system?: Named | null;
  period?: { from: string; to: string } | null;
  ticket?: { id: string; number: string } | null;
  round?: string | null;
  version: number;
  replaces?: string | null;
  replacedBy?: string | null;
  issuedAt: string;
  issuedBy?: Named | null;
  pdf: Sealed;
  docx: Sealed;
  verificationAddress: string;
}

/** What a document is made from. */
export interface DocumentRequest {
  kind: DocumentKind;
  customer: string;
  system?: string | undefined;
  month?: string | undefined;
  ticket?: string | undefined;
  round?: string | undefined;
  language: DocumentLanguage;
  replaces?: string | undefined;
  conclusion?: string | undefined;
}

/** What anybody may know of a document whose number and digest they hold. */
export interface Verification {
  number: string;
  matches: boolean;
  kind: DocumentKind;
  issuedAt: string;
  replacedBy?: string | null;
}

/** A document mailed, or to be mailed, to somebody. */
export interface Delivery {
  id: string;
  recipient: string;
  address?: string | null;
  state: string;
  tries: number;
  nextTryAt?: string | null;
  sentAt?: string | null;
  error?: string | null;
}

export interface Metric {
  key: string;
  label: Bilingual;
  unit: Bilingual;
  /** How it is computed, in words. */
  formula: Bilingual;
  /** Whether observations become their number, a rate of them, or a spread with its median. */
  fold: 'COUNT' | 'RATE' | 'SPREAD';
}

export interface Share {
  key: string;
  label: Bilingual;
  count: number;
}

export interface Compliance {
  target: string;
  label: Bilingual;
  kept: number;
  broken: number;
  running: number;
  n: number;
  rate?: number | null;
}

/** How values lie; nothing but the number without values. */
export interface Spread {
  n: number;
  mean?: number | null;
  median?: number | null;
  p90?: number | null;
  least?: number | null;
  greatest?: number | null;
}

export interface Summary {
  from: string;
  to: string;
  zone: string;
  /** openBefore + raised + openAgain - ended = openAtEnd; resolvedAtEnd of these wait to be closed. */
  counts: {
    openBefore: number;
    raised: number;
    openAgain: number;
    ended: number;
    openAtEnd: number;
    resolvedAtEnd: number;
    resolved: number;
    closed: number;
    reopened: number;
    cancelled: number;
  };
  breakdowns: { by: string; label: Bilingual; shares: Share[] }[];
  compliance: Compliance[];
  responseHours: Spread;
  resolutionHours: Spread;
  satisfaction: {
    asked: number;
    answered: number;
    responseRate?: number | null;
    n: number;
    mean?: number | null;
    low?: number | null;
    high?: number | null;
  };
  inspections: {
    completed: number;
    missed: number;
    open: number;
    /** Of the open ones. */
    overdue: number;
    findings: number;
    /** Missed and overdue ones by name; not all if there are many. */
    undone: UndoneRound[];
  };
}

export interface UndoneRound {
  customer?: string | null;
  system?: string | null;
  plan: string;
  month: string;
  scheduledFor: string;
  missed: boolean;
}

export interface Pareto {
  by: string;
  label: Bilingual;
  formula: Bilingual;
  total: number;
  /** Of the total those without a cause: in no bar and in no share. */
  unstated: number;
  line: number;
  bars: (Share & { cumulative: number; vital: boolean })[];
}

export interface ControlPoint {
  label: string;
  at: string;
  value: number;
  movingRange?: number | null;
}

export interface ControlChart {
  metric: string;
  label: Bilingual;
  unit: Bilingual;
  points: ControlPoint[];
  /** None with too few points. */
  limits?: { centre: number; upper: number; lower: number; rangeCentre: number; rangeUpper: number } | null;
  /** Run rules broken at the points first to last, from 0. */
  violations: { rule: string; label: Bilingual; first: number; last: number }[];
}

export interface Trend {
  metric: Metric;
  points: { month: string; n: number; value?: number | null }[];
}

export interface ReportSchedule {
  id: string;
  version: number;
  customer: Named;
  system?: string | null;
  kind: DocumentKind;
  dayOfMonth: number;
  /** In the customer's zone, such as 08:00. */
  time: string;
  /** Who gets it; nothing reaches whoever has no address. */
  people: { id: string; name?: string | null; email?: string | null }[];
  language: string;
  active: boolean;
  /** The month whose summary is issued next. */
  nextMonth: string;
  nextAt: string;
  lastDocument?: string | null;
}

export interface DocumentTemplate {
  kind: DocumentKind;
  language: DocumentLanguage;
  /** The provider's own; else the shipped one is used. */
  own: boolean;
  version: number;
  size: number;
  changedAt?: string | null;
  changedBy?: Named | null;
}

/** What a template may name, just as it stands there. */
export interface TemplateField {
  name: string;
  use: 'TEXT' | 'FLAG' | 'PICTURE' | 'LIST';
  tag: string;
  /** The fields of a list's row. */
  row: TemplateField[];
}

export interface Rebuild {
  id: string;
  state: 'RUNNING' | 'DONE' | 'FAILED';
  startedAt: string;
  startedBy: Named;
  finishedAt?: string | null;
  error?: string | null;
  /** Read so far, and on the topics as far as known. */
  eventsRead: number;
  eventsTotal: number;
  /** Rows before and after; none until it is done. */
  counts: { table: string; before: number; after: number }[];
}
