import { useState } from 'react';
import type { Assessment, Result } from '../../../api/inspectionTypes';
import { recall, remember } from '../../../app/storage';
import { numberOf } from './verdict';

export interface AssessmentDraft {
  runningState?: Assessment['runningState'] | undefined;
  stability: string;
  performance: string;
  concurrency: string;
  visits: string;
  usersOnline: string;
  advice: string;
}

const empty: AssessmentDraft = {
  stability: '',
  performance: '',
  concurrency: '',
  visits: '',
  usersOnline: '',
  advice: '',
};

/** The assessment as it is being written; it outlives a closed tab. */
export function useAssessment(round: string) {
  const slot = `draft.assessment.${round}`;
  const [draft, setDraft] = useState<AssessmentDraft>(() => ({
    ...empty,
    ...(recall(slot) as Partial<AssessmentDraft>),
  }));
  return {
    draft,
    change: (changes: Partial<AssessmentDraft>) => {
      const next = { ...draft, ...changes };
      remember(slot, next);
      setDraft(next);
    },
    discard: () => remember(slot, undefined),
  };
}

/** What the results come to, the worst of them deciding. It is told and not chosen: the inspector concludes. */
export function suggestedState(results: Pick<Result, 'verdict'>[]): Assessment['runningState'] | undefined {
  const found = new Set(results.map(({ verdict }) => verdict));
  if (found.has('FAULT')) return 'FAULT';
  if (found.has('ATTENTION')) return 'ATTENTION';
  return found.has('OK') ? 'NORMAL' : undefined;
}

/** What is sent: empty texts and figures are none. */
export function assessmentOf(draft: AssessmentDraft, runningState: Assessment['runningState']): Assessment {
  const words = (entry: string) => (entry.trim() === '' ? null : entry.trim());
  return {
    runningState,
    stability: words(draft.stability),
    performance: words(draft.performance),
    capacity: {
      concurrency: numberOf(draft.concurrency) ?? null,
      visits: numberOf(draft.visits) ?? null,
      usersOnline: numberOf(draft.usersOnline) ?? null,
    },
    advice: words(draft.advice),
  };
}
