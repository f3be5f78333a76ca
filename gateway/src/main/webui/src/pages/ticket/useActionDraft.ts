import { useState } from 'react';
import { recall, remember } from '../../app/storage';
import type { FormValues } from '../../components/form/fields';

export const draftSlot = (number: string, action: string) => `draft.action.${number}.${action}`;

/** What is being typed for an action; it outlives a closed tab. */
export function useActionDraft(number: string, action: string, initial: FormValues) {
  const slot = draftSlot(number, action);
  const [values, setValues] = useState<FormValues>(() => (recall(slot) as FormValues | undefined) ?? initial);
  return {
    values,
    change: (name: string, value: FormValues[string]) => {
      const next = { ...values, [name]: value };
      remember(slot, next);
      setValues(next);
    },
    discard: () => remember(slot, undefined),
  };
}
