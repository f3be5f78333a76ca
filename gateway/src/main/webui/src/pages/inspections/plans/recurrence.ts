/** How often a plan comes round, as far as the form knows it; any other rule of RFC 5545 is kept as it is. */
export type Rhythm =
  | { kind: 'day-of-month'; every: number; day: number }
  | { kind: 'weekday-of-month'; every: number; nth: number; weekday: Weekday }
  | { kind: 'other'; rule: string };

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** The last day of a month, or the last such weekday in it. */
export const last = -1;

export const usualRhythm: Rhythm = { kind: 'day-of-month', every: 1, day: 10 };

const known = new Set(['FREQ', 'INTERVAL', 'BYMONTHDAY', 'BYDAY']);

export function rhythmOf(rule: string): Rhythm {
  const parts = new Map(
    rule
      .trim()
      .replace(/^RRULE:/i, '')
      .split(';')
      .map((part) => part.toUpperCase().split('=') as [string, string | undefined]),
  );
  const other: Rhythm = { kind: 'other', rule: rule.trim() };
  const every = Number(parts.get('INTERVAL') ?? 1);
  const strange = [...parts.keys()].some((name) => !known.has(name));
  if (strange || parts.get('FREQ') !== 'MONTHLY' || !Number.isInteger(every) || every < 1) return other;
  const [day, weekday] = [parts.get('BYMONTHDAY'), parts.get('BYDAY')];
  if (day !== undefined && weekday === undefined) {
    const number = Number(day);
    return isDayOfMonth(number) ? { kind: 'day-of-month', every, day: number } : other;
  }
  if (weekday === undefined || day !== undefined) return other;
  const match = /^(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)$/.exec(weekday);
  if (match === null) return other;
  return { kind: 'weekday-of-month', every, nth: Number(match[1]), weekday: match[2] as Weekday };
}

const isDayOfMonth = (day: number) => Number.isInteger(day) && (day === last || (day >= 1 && day <= 31));

export function ruleOf(rhythm: Rhythm): string {
  if (rhythm.kind === 'other') return rhythm.rule.trim();
  const interval = rhythm.every === 1 ? '' : `;INTERVAL=${rhythm.every}`;
  const on = rhythm.kind === 'day-of-month' ? `BYMONTHDAY=${rhythm.day}` : `BYDAY=${rhythm.nth}${rhythm.weekday}`;
  return `FREQ=MONTHLY${interval};${on}`;
}

/** The words that a rhythm is read out with. */
export interface RhythmWords {
  months: (every: number) => string;
  day: (months: string, day: number) => string;
  lastDay: (months: string) => string;
  weekday: (months: string, nth: number, weekday: string) => string;
  lastWeekday: (months: string, weekday: string) => string;
  other: (rule: string) => string;
  weekdays: Record<string, string>;
}

/** "每月 10 日", "every 3 months on the last Friday". */
export function rhythmText(rhythm: Rhythm, words: RhythmWords): string {
  if (rhythm.kind === 'other') return words.other(rhythm.rule);
  const months = words.months(rhythm.every);
  if (rhythm.kind === 'day-of-month') {
    return rhythm.day === last ? words.lastDay(months) : words.day(months, rhythm.day);
  }
  const weekday = words.weekdays[rhythm.weekday] ?? rhythm.weekday;
  return rhythm.nth === last ? words.lastWeekday(months, weekday) : words.weekday(months, rhythm.nth, weekday);
}
