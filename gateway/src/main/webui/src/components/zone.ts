/** The one place where instants become local times, and local times instants. Whoever shows or asks a time says in which zone. */

const day = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter is dear to make and asked for every second, so each is made once. */
export function formatIn(zone: string, tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${tag} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(tag, { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

const wallParts: Intl.DateTimeFormatOptions = {
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
};

/** Whether this browser knows the zone; one that it does not cannot be shown in. */
export function isKnown(zone: string): boolean {
  try {
    formatIn(zone, 'en', {});
    return true;
  } catch {
    return false;
  }
}

/** "2026-03-02T14:30:00", as the clocks of that zone show it. */
function wallOf(instant: number, zone: string): string {
  const parts = new Map(
    formatIn(zone, 'en', wallParts)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '00';
  const date = [part('year').padStart(4, '0'), part('month'), part('day')].join('-');
  return `${date}T${part('hour')}:${part('minute')}:${part('second')}`;
}

/** An instant as a field for date and time wants it: "2026-03-02T14:30". */
export const localOf = (instant: number, zone: string): string => wallOf(instant, zone).slice(0, 16);

/** The local day of an instant: "2026-03-02". */
export const dateOf = (instant: number, zone: string): string => wallOf(instant, zone).slice(0, 10);

/**
 * When the clocks of that zone show "2026-03-02T14:30". Of two such moments it is the first; what a clock change leaves out
 * counts from before it.
 */
export function instantOf(local: string, zone: string): number {
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall)) return NaN;
  const before = wall - offsetOf(wall - day, zone);
  const after = wall - offsetOf(wall + day, zone);
  return localOf(before, zone) !== local && localOf(after, zone) === local ? after : before;
}

/** The first moment of the local day that an instant lies in. */
export const startOfDay = (instant: number, zone: string): number => instantOf(`${dateOf(instant, zone)}T00:00`, zone);

function offsetOf(instant: number, zone: string): number {
  return Date.parse(`${wallOf(instant, zone)}Z`) - Math.floor(instant / 1000) * 1000;
}

export const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Whether the clocks of two zones show the same now and half a year on, whatever the zones are called. */
export function showTheSame(one: string, other: string, now: number): boolean {
  return one === other || [now, now + 182 * day].every((at) => wallOf(at, one) === wallOf(at, other));
}
