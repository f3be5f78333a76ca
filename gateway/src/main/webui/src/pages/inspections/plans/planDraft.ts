import type { Plan } from '../../../api/inspectionTypes';
import { rhythmOf, ruleOf, usualRhythm, type Rhythm } from './recurrence';

/** A plan as its form holds it. */
export interface PlanDraft {
  customer?: string | undefined;
  system?: string | undefined;
  name: string;
  template?: string | undefined;
  rhythm: Rhythm;
  startsOn: string;
  movedToWorkingDays: boolean;
  dueDays: number | null;
  inspector?: string | undefined;
  active: boolean;
}

/** The checklist that comes with the product. */
const shipped = 'standard';

export function emptyPlan(today: string): PlanDraft {
  return {
    name: '',
    template: shipped,
    rhythm: usualRhythm,
    startsOn: today,
    movedToWorkingDays: true,
    dueDays: 5,
    active: true,
  };
}

export function draftOf(plan: Plan): PlanDraft {
  const { customer, system, name, template, recurrence, startsOn, movedToWorkingDays, dueDays, inspector, active } =
    plan;
  return {
    customer: customer.id,
    system: system.id,
    name,
    template,
    rhythm: rhythmOf(recurrence),
    startsOn,
    movedToWorkingDays,
    dueDays,
    inspector: inspector?.id,
    active,
  };
}

export type PlanField = keyof PlanDraft | 'recurrence';

/** Fields that still stop the plan from being saved. */
export function missingIn(draft: PlanDraft): PlanField[] {
  const missing: PlanField[] = [];
  if (draft.customer === undefined) missing.push('customer');
  if (draft.system === undefined) missing.push('system');
  if (draft.name.trim() === '') missing.push('name');
  if (draft.template === undefined) missing.push('template');
  if (ruleOf(draft.rhythm) === '') missing.push('recurrence');
  if (draft.startsOn === '') missing.push('startsOn');
  if (draft.dueDays === null) missing.push('dueDays');
  return missing;
}

export function bodyOf(draft: PlanDraft): Record<string, unknown> {
  const { rhythm, name, inspector, ...rest } = draft;
  return { ...rest, name: name.trim(), recurrence: ruleOf(rhythm), inspector: inspector ?? null };
}
