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
  /** In which times are shown: the customer's, or the installation's. */
  zone?: string;
}

export interface Customer extends Named {
  key?: string;
  zone?: string;
}

export interface Person extends Named {
  /** Absent for the provider's own people. */
  customer?: string | null;
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
  facts?: { fact?: string }[] | null;
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
  'x-description-zh'?: string;
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
  /** Binds somebody: asked for once more even when there is nothing to fill in. */
  'x-binding'?: boolean;
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

/** What a clock waits for: a reason of the catalogue, or the party when there is no reason. */
export interface Paused {
  reason?: string | null;
  party?: string | null;
  since: string;
  until?: string | null;
}

/** What a time chip and a lane of the ribbon need. */
export interface ClockFace {
  target: string;
  name: Bilingual;
  startedAt: string;
  dueAt?: string | null;
  reading: Reading;
  /** From then on it is at risk. */
  warnsAt?: string | null;
  stoppedAt?: string | null;
  breachedAt?: string | null;
  paused?: Paused | null;
  clause?: Clause | null;
  segments?: Segment[] | null;
  provisional?: boolean;
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
  cycle?: number;
  ticket: TicketBrief;
  /** Broken under a level that no longer holds. */
  pastBreaches?: { at: string; level: string }[] | null;
  agreement?: { id: string; version?: number; name: Bilingual } | null;
}

export interface ClockFact {
  fact: string;
  at: string;
  recordedAt?: string | null;
  recordedLater?: boolean;
}

export interface ClockWait {
  from: string;
  to?: string | null;
  until?: string | null;
  party: string;
  reason?: string | null;
  /** Whether this target lets the wait count. */
  pausesThis?: boolean;
}

export interface Milestone {
  kind: string;
  step?: number;
  repetition?: number;
  at: string;
  firedAt?: string | null;
  late?: boolean | null;
}

/** What the row of the table of durations asks for that fitted. */
export interface DurationRow {
  levels: string[];
  arrival?: { calendar: string; open: boolean } | null;
  hours?: { from: string; to: string } | null;
  dayTypes: string[];
}

export interface Explanation {
  clock: Clock;
  /** As ISO 8601 writes it, such as PT1H. */
  duration: string;
  row: DurationRow;
  calendar: { id: string; version?: string; provisional?: boolean };
  facts: ClockFact[];
  segments: Segment[];
  waits: ClockWait[];
  /** Had it not waited for this, it would have been due then. */
  whatIf: { withoutWaitingFor: string; dueAt: string }[];
  pastBreaches?: { breachedAt: string; dueAt: string; level: string }[];
  milestones?: Milestone[];
}

export interface Calendar {
  id: string;
  name: Bilingual;
  zone: string;
  /** Opening hours such as "09:00-12:00" by day of the week (MONDAY …). */
  weekly: Record<string, string[]>;
  holidays?: string | null;
}

export interface Simulation {
  agreement?: { id?: string | null; name: Bilingual } | null;
  clocks: ClockFace[];
  /** Promised, but nothing has called for it. */
  notYet?: { target: string; name: Bilingual; clause?: Clause | null }[];
}

export interface Escalation {
  id: string;
  state: 'waiting' | 'acknowledged' | 'ended';
  step?: number;
  raisedAt: string;
  acknowledged?: { id: string; name: string; at: string; note?: string | null } | null;
  endedAt?: string | null;
  clock: Clock;
  to?: (string | Partial<Named>)[];
  nextAt?: string | null;
  late?: boolean | null;
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
  /** Of what there is already. */
  number?: string;
}
