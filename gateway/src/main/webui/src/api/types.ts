/** The shapes the console reads from `/api/v1`. Instants are ISO texts with Z; labels come in both languages. */

export interface Bilingual {
  zh: string;
  en: string;
}

export interface Named {
  id: string;
  name: string;
}

export interface Page<T> {
  items: T[];
  next?: string | null;
}

export type TicketKind = 'DEFECT' | 'CONSULTATION';
export type FaultLevel = 'I' | 'II' | 'III' | 'IV';
export type Nature = 'TECHNICAL' | 'BUSINESS' | 'OPERATIONAL';

export interface Me {
  id: string;
  name: string;
  roles: string[];
  customer?: Named | null;
  language?: string | null;
}

export interface Customer extends Named {
  key?: string;
  zone?: string;
}

export interface Person extends Named {
  roles?: string[];
}

export interface Call {
  caller?: string | null;
  number?: string | null;
  answeredBy?: string | Named | null;
  startedAt?: string | null;
  seconds?: number | null;
}

export interface OwedPaper {
  paper: string;
  label?: Bilingual | null;
  openedAt?: string | null;
}

export interface Waiting {
  reason: string;
  label?: Bilingual | null;
  party?: string | null;
  since?: string | null;
  until?: string | null;
}

export interface Ticket {
  id: string;
  number: string;
  version: number;
  kind: TicketKind;
  originalKind?: TicketKind | null;
  nature?: Nature | null;
  level?: FaultLevel | null;
  businessStopped?: boolean;
  emergency?: boolean;
  state: string;
  stateLabel: Bilingual;
  open: boolean;
  customer: Named;
  system?: Named | null;
  department?: Named | null;
  title: string;
  description?: string | null;
  channel?: string | null;
  call?: Call | null;
  requester?: Named | null;
  assignee?: Named | null;
  raisedAt: string;
  recordedAt?: string | null;
  updatedAt: string;
  origin?: string | null;
  owedPapers?: OwedPaper[] | null;
  waiting?: Waiting | null;
}

export interface JournalEntry {
  sequence: number;
  at: string;
  recordedAt?: string | null;
  recordedLater?: boolean;
  actor?: Partial<Named> | null;
  action: string;
  label: Bilingual;
  from?: string | null;
  to?: string | null;
  data?: Record<string, unknown> | null;
}

export interface Journal {
  items: JournalEntry[];
  chain?: string;
}

/** A field of an action's form, as far as the console reads JSON Schema. */
export interface FieldSchema {
  type?: string | string[];
  title?: string;
  'x-title-zh'?: string;
  description?: string;
  format?: string;
  enum?: (string | null)[];
  'x-enum-labels'?: Record<string, Bilingual>;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  default?: unknown;
  const?: unknown;
}

export interface ObjectSchema {
  type?: string;
  required?: string[];
  properties?: Record<string, FieldSchema>;
}

export interface AllowedAction {
  action: string;
  label: Bilingual;
  primary?: boolean;
  schema?: ObjectSchema | null;
}

export interface AllowedActions {
  version: number;
  items: AllowedAction[];
}

export interface WorkflowState {
  id: string;
  label: Bilingual;
  final?: boolean;
}

export interface Workflow {
  kind: TicketKind;
  version: number;
  states: WorkflowState[];
}

export type Reading = 'on-track' | 'at-risk' | 'paused' | 'met' | 'breached' | 'cancelled';
export type SegmentKind = 'working' | 'closed' | 'holiday' | 'paused' | 'solved';

export interface Segment {
  from: string;
  to: string;
  kind: SegmentKind;
}

export interface Clause {
  ref?: string | null;
  text?: Bilingual | null;
  ours?: boolean;
}

export interface Paused {
  reason?: string | null;
  label?: Bilingual | null;
  party?: string | null;
  since?: string | null;
  until?: string | null;
}

/** What a time chip and a lane of the ribbon need. */
export interface ClockFace {
  target: string;
  name: Bilingual;
  startedAt: string;
  dueAt?: string | null;
  reading: Reading;
  warningsAt?: string[] | null;
  stoppedAt?: string | null;
  breachedAt?: string | null;
  paused?: Paused | null;
  clause?: Clause | null;
  segments?: Segment[] | null;
}

export interface TicketBrief {
  id: string;
  number: string;
  title?: string | null;
  level?: FaultLevel | null;
  customer?: Partial<Named> | null;
}

export interface Clock extends ClockFace {
  id: string;
  ticket: TicketBrief;
}

export interface ClockFact {
  at: string;
  recordedAt?: string | null;
  fact: string;
  [field: string]: unknown;
}

export interface CalendarLine {
  from?: string | null;
  to?: string | null;
  text?: Bilingual | null;
  zh?: string;
  en?: string;
}

export interface Explanation {
  clock: Clock;
  agreement?: { id?: string; name?: Bilingual | string | null } | null;
  segments: Segment[];
  facts?: ClockFact[];
  calendar?: { id: string; name?: Bilingual | string | null; lines?: CalendarLine[] } | null;
  pauses?: {
    from: string;
    to?: string | null;
    reason?: string | null;
    label?: Bilingual | null;
    party?: string | null;
  }[];
  clause?: Clause | null;
  dueWithoutPauses?: string | null;
}

export interface Simulation {
  agreement?: { id?: string | null; name?: Bilingual | string | null } | null;
  clocks: ClockFace[];
}

export interface Escalation {
  id: string;
  state: 'waiting' | 'acknowledged' | 'ended';
  ticket: TicketBrief;
  clock: {
    id: string;
    target: string;
    name: Bilingual;
    dueAt?: string | null;
    reading?: Reading;
    clause?: Clause | null;
  };
  step?: number;
  steps?: number;
  raisedAt: string;
  late?: boolean;
  to?: (string | Partial<Named>)[];
  nextAt?: string | null;
  acknowledgedBy?: Partial<Named> | null;
  acknowledgedAt?: string | null;
  note?: string | null;
}

export interface CustomerStrip {
  customer: string;
  name: string;
  overdue: number;
  dueSoon: number;
  open: number;
}

export interface BoardView {
  asOf: string;
  escalationsWaiting: Escalation[];
  overdue: Clock[];
  dueIn30Minutes: Clock[];
  dueIn2Hours: Clock[];
  dueToday: Clock[];
  byCustomer: CustomerStrip[];
  withoutAgreement?: (TicketBrief & { raisedAt?: string })[];
}

/** RFC 9457, with what Weibao adds. */
export interface ProblemDocument {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
  requestId?: string;
  errorId?: string;
  errors?: { pointer?: string; type?: string; detail?: string }[];
  allowed?: unknown[];
}
