import type { Bilingual, FaultLevel, Named } from './types';

/** The shapes the console reads from inspection-service. Days are "2026-11-10", months "2026-11". */

export type ComponentKind = 'SYSTEM_SOFTWARE' | 'DATABASE' | 'SERVER' | 'INTERFACE' | 'BACKUP_JOB' | 'APPLICATION';

export interface Component extends Named {
  version: number;
  customer: Named;
  system: Named;
  kind: ComponentKind;
  note?: string | null;
  active: boolean;
}

export type ItemKind = 'NUMBER' | 'CHOICE' | 'YES_NO' | 'TEXT';
export type Verdict = 'OK' | 'ATTENTION' | 'FAULT' | 'NOT_CHECKED';

/** What was found: a number, yes or no, a choice by its value, or a text. */
export type ItemValue = number | boolean | string;

/** From which value on, the value itself included. */
export interface Thresholds {
  attention?: number | null;
  fault?: number | null;
}

/** How many times the previous value; values below `atLeast` never count. */
export interface SuddenChange extends Thresholds {
  atLeast?: number | null;
}

export interface ItemChoice {
  value: string;
  label: Bilingual;
  verdict: Verdict;
}

export interface CheckItem {
  key: string;
  label: Bilingual;
  kind: ItemKind;
  unit?: string | null;
  /** The kind of component that it is asked about, once for each. */
  components?: ComponentKind | null;
  direction?: 'HIGHER_IS_WORSE' | 'LOWER_IS_WORSE' | null;
  thresholds?: Thresholds | null;
  suddenChange?: SuddenChange | null;
  /** Of a yes-or-no item: the answer that is right, and what the other one says. */
  good?: boolean | null;
  otherwise?: Verdict | null;
  choices?: ItemChoice[] | null;
}

export interface CheckArea {
  key: string;
  label: Bilingual;
  items: CheckItem[];
}

export interface InspectionTemplate {
  id: string;
  version: number;
  shipped: boolean;
  name: Bilingual;
  areas: CheckArea[];
}

export interface Plan extends Named {
  version: number;
  customer: Named;
  system: Named;
  /** The id of a checklist. */
  template: string;
  /** RFC 5545, such as FREQ=MONTHLY;BYMONTHDAY=10. */
  recurrence: string;
  startsOn: string;
  movedToWorkingDays: boolean;
  dueDays: number;
  inspector?: Named | null;
  active: boolean;
}

/** A day on which a plan comes round: by its rule, and as moved to a working day. */
export interface PlanDate {
  month: string;
  byRule: string;
  scheduledFor: string;
  /** The holidays of the year are not announced: it may still move. */
  provisional: boolean;
}

export type RoundState = 'OPEN' | 'COMPLETED' | 'MISSED';

interface RoundFacts {
  id: string;
  version: number;
  plan: Named;
  customer: Named;
  system: Named;
  month: string;
  scheduledFor: string;
  dueAt: string;
  overdue: boolean;
  state: RoundState;
  inspector?: Named | null;
  completedAt?: string | null;
}

/** A round as lists and calendars show it, with how much was recorded and found. */
export interface RoundBrief extends RoundFacts {
  results: number;
  findings: number;
}

export interface Result {
  item: ItemRef;
  component?: Named | null;
  value?: ItemValue | null;
  unit?: string | null;
  verdict: Verdict;
  note?: string | null;
  previous?: ItemValue | null;
  businessStopped: boolean;
  at: string;
  by: Named;
}

export interface ItemRef {
  key: string;
  area: string;
  label: Bilingual;
}

/** The value of an earlier month. */
export interface LastValue {
  value?: ItemValue | null;
  verdict: Verdict;
  month: string;
}

/** What an item is asked about: a component, or without one the system itself. */
export interface ItemAbout {
  component?: Named | null;
  last?: LastValue | null;
}

export interface RoundItem extends CheckItem {
  about: ItemAbout[];
}

export interface RoundArea {
  key: string;
  label: Bilingual;
  items: RoundItem[];
}

export interface Assessment {
  runningState: 'NORMAL' | 'ATTENTION' | 'FAULT';
  stability?: string | null;
  performance?: string | null;
  capacity?: { concurrency?: number | null; visits?: number | null; usersOnline?: number | null } | null;
  advice?: string | null;
}

export interface Round extends RoundFacts {
  assessment?: Assessment | null;
  /** Open findings of earlier rounds, to be looked at first. */
  askedAgain: { finding: Finding; answered: boolean }[];
  areas: RoundArea[];
  results: Result[];
  findings: Finding[];
  allowedActions: string[];
}

export type FindingState = 'OPEN' | 'CLEARED';

export interface Finding {
  id: string;
  /** In which it was raised. */
  round: string;
  lastRound: string;
  customer: Named;
  system: Named;
  item: ItemRef;
  component?: Named | null;
  level: FaultLevel;
  businessStopped: boolean;
  summary: string;
  description: string;
  raisedAt: string;
  state: FindingState;
  /** How often it was found again since. */
  repeats: number;
  ticketRequestedAt?: string | null;
  ticket?: { id: string; number: string; open: boolean } | null;
  clearedAt?: string | null;
  clearedRound?: string | null;
  allowedActions: string[];
}

export interface AutomaticCheck {
  id: string;
  version: number;
  customer: Named;
  system: Named;
  component: Named;
  kind: 'HTTP';
  url: string;
  everyMinutes: number;
  itemKey: string;
  certificateDaysAttention: number;
  certificateDaysFault: number;
  active: boolean;
}

export interface CheckRun {
  id: string;
  at: string;
  verdict: Verdict;
  reachable: boolean;
  status?: number | null;
  tookMillis: number;
  certificateUntil?: string | null;
  /** Why it was not reached, as a key. */
  problem?: string | null;
}

/** Where automatic checks may look, as a customer allowed it: host or host:port. */
export interface AllowedTargets {
  customer: string;
  version: number;
  targets: string[];
}
