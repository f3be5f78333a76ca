import { useEffect, type RefObject } from 'react';

/** Leads to the first field that is wrong, each time something new is. */
export function useFirstWrong(form: RefObject<HTMLFormElement | null>, errors: Record<string, string>): void {
  const wrong = Object.keys(errors).join();
  useEffect(() => {
    if (wrong !== '') form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, wrong]);
}
