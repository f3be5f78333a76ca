/** What this browser keeps for its reader (language, appearance, saved views, drafts). Losing it loses nothing vital. */
const prefix = 'weibao.';

export function recall(slot: string): unknown {
  try {
    const text = localStorage.getItem(prefix + slot);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

export function remember(slot: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + slot);
    else localStorage.setItem(prefix + slot, JSON.stringify(value));
  } catch {
    // A full or forbidden storage must not stop anybody from working.
  }
}
