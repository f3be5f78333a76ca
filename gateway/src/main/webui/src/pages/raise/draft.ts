/** What is being typed into the raise form. Kept in the browser until it is sent. */
export interface Draft {
  kind: 'DEFECT' | 'CONSULTATION';
  customer?: string | undefined;
  system?: string | undefined;
  title: string;
  description: string;
  impact?: Impact | undefined;
  businessStopped: boolean;
  channel: string;
  caller: string;
  callNumber: string;
  callStarted: string;
  callMinutes?: number | undefined;
  answer: string;
  closeAtOnce: boolean;
}

export const impacts = ['SYSTEM_DOWN', 'DEGRADED', 'NO_EFFECT', 'ADVICE'] as const;
export type Impact = (typeof impacts)[number];

/** The provisional level that an answer to the impact question gives; silence is III. */
const levelByImpact: Record<Impact, string> = { SYSTEM_DOWN: 'I', DEGRADED: 'II', NO_EFFECT: 'III', ADVICE: 'IV' };

export const longestTitle = 200;
export const longestDescription = 20_000;

/** @param callStarted when the call was answered */
export function emptyDraft(channel: string, callStarted: string): Draft {
  return {
    kind: 'DEFECT',
    title: '',
    description: '',
    businessStopped: false,
    channel,
    caller: '',
    callNumber: '',
    callStarted,
    answer: '',
    closeAtOnce: false,
  };
}

/** A system that is down has stopped the business, unless one says otherwise; an answer that is taken back takes that along. */
export function withImpact(impact: Impact, before: Impact | undefined): Partial<Draft> {
  if (impact === 'SYSTEM_DOWN') return { impact, businessStopped: true };
  return before === 'SYSTEM_DOWN' ? { impact, businessStopped: false } : { impact };
}

/** Whether nobody can say yet what is promised: that of a defect depends on its impact. */
export function waitsForImpact({ kind, impact }: Draft): boolean {
  return kind === 'DEFECT' && impact === undefined;
}

/** Fields that still stop the draft from being sent. */
export function missingIn(draft: Draft, isProvider: boolean): (keyof Draft)[] {
  const missing: (keyof Draft)[] = [];
  if (isProvider && draft.customer === undefined) missing.push('customer');
  if (draft.title.trim() === '') missing.push('title');
  if (draft.description.trim() === '' && draft.answer.trim() === '') missing.push('description');
  if (isCall(draft, isProvider) && draft.caller.trim() === '') missing.push('caller');
  if (isCall(draft, isProvider) && draft.callStarted === '') missing.push('callStarted');
  return missing;
}

/** The request to raise this ticket. */
export function ticketOf(draft: Draft, isProvider: boolean): Record<string, unknown> {
  const answer = draft.kind === 'CONSULTATION' ? draft.answer.trim() : '';
  return withoutEmpty({
    kind: draft.kind,
    customer: isProvider ? draft.customer : undefined,
    system: draft.system,
    title: draft.title.trim(),
    description: draft.description.trim() === '' ? draft.title.trim() : draft.description.trim(),
    impact: draft.kind === 'DEFECT' ? draft.impact : undefined,
    businessStopped: draft.kind === 'DEFECT' ? draft.businessStopped : undefined,
    channel: draft.channel,
    call: isCall(draft, isProvider) ? callOf(draft) : undefined,
    answer: isProvider ? answer : undefined,
    close: isProvider && answer !== '' && draft.closeAtOnce ? true : undefined,
  });
}

function isCall(draft: Draft, isProvider: boolean): boolean {
  return isProvider && draft.channel === 'HOTLINE';
}

function callOf(draft: Draft): Record<string, unknown> {
  return withoutEmpty({
    caller: draft.caller.trim(),
    number: draft.callNumber.trim(),
    startedAt: draft.callStarted,
    seconds: draft.callMinutes === undefined ? undefined : Math.round(draft.callMinutes * 60),
  });
}

/** A call counts from when it was answered; everything else from now, which the service knows best. */
export function receivedAt(draft: Draft, isProvider: boolean): string | undefined {
  return isCall(draft, isProvider) && draft.callStarted !== '' ? draft.callStarted : undefined;
}

/** What the simulation is asked: this ticket raised at that moment, nothing else having happened. */
export function questionOf(draft: Draft, customer: string, at: string): Record<string, unknown> {
  return withoutEmpty({
    customer,
    system: draft.system,
    facts: [
      {
        at,
        fact: 'raised',
        kind: draft.kind,
        level: draft.impact === undefined ? 'III' : levelByImpact[draft.impact],
        businessStopped: draft.kind === 'DEFECT' && draft.businessStopped,
      },
    ],
  });
}

function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

/** A try to send: the same body keeps its key, so that pressing again after a cut raises nothing twice. */
export interface Attempt {
  key: string;
  body: string;
}

export function attemptFor(body: Record<string, unknown>, last: Attempt | undefined, newKey: () => string): Attempt {
  const text = JSON.stringify(body);
  return last?.body === text ? last : { key: newKey(), body: text };
}
