/** A local day as people say it: "11月10日周二", "Tue, Nov 10"; with its year when that is not today's. */
export function dayText(date: string, today: string, { tag }: { tag: string }): string {
  return new Intl.DateTimeFormat(tag, {
    month: tag === 'en' ? 'short' : 'long',
    day: 'numeric',
    weekday: 'short',
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const }),
    timeZone: 'UTC',
  }).format(Date.parse(`${date}T00:00:00Z`));
}

/** "2026年11月10日", "10 Nov 2026". */
export function dateText(date: string, { tag }: { tag: string }): string {
  return new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: tag === 'en' ? 'short' : 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${date.slice(0, 10)}T00:00:00Z`));
}

/** "2026年11月", "November 2026". */
export function monthText(month: string, { tag }: { tag: string }): string {
  return new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  );
}

/** "2026年", "2026". */
export function yearText(year: number, { tag }: { tag: string }): string {
  return new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, 0));
}

/** "11月", "November". */
export function monthNumberText(number: number, { tag }: { tag: string }): string {
  const month = tag === 'en' ? 'long' : 'short';
  return new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' }).format(Date.UTC(2000, number - 1));
}
