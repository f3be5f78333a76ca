import { dateOf } from './zone';

/** A day of the grid, "2026-11-10". */
export interface GridDay {
  date: string;
  day: number;
  /** False for the days of the neighbouring months that fill the first and the last week. */
  inMonth: boolean;
}

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;
const day = 86_400_000;

export const isMonth = (text: string | null): text is string => text !== null && monthPattern.test(text);

/** The local month ("2026-11") of a moment. */
export const monthOf = (at: number, zone: string): string => dateOf(at, zone).slice(0, 7);

export function shiftedMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + by;
  return monthIn(Math.floor(months / 12), (months % 12) + 1);
}

export const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);
export const monthIn = (year: number, number: number) => `${year}-${String(number).padStart(2, '0')}`;
export const yearOf = (month: string) => Number(month.slice(0, 4));

/** Ten years back from the last, and further if one is chosen that lies before them. */
export function yearsFor(chosen: number, last: number): number[] {
  const from = Math.min(chosen, last - 10);
  const until = Math.max(chosen, last);
  return Array.from({ length: until - from + 1 }, (_, index) => until - index);
}

export const firstDayOf = (month: string) => `${month}-01`;
export const lastDayOf = (month: string) => isoOf(utcOf(firstDayOf(shiftedMonth(month, 1))) - day);

/** The weeks of a month, Monday first. Days are counted in UTC, where each has 24 hours. */
export function weeksOf(month: string): GridDay[][] {
  const first = utcOf(firstDayOf(month));
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * day;
  const last = utcOf(lastDayOf(month));
  const weeks: GridDay[][] = [];
  for (let week = monday; week <= last; week += 7 * day) {
    weeks.push(Array.from({ length: 7 }, (_, index) => gridDay(week + index * day, month)));
  }
  return weeks;
}

function gridDay(at: number, month: string): GridDay {
  const date = isoOf(at);
  return { date, day: Number(date.slice(8)), inMonth: date.startsWith(month) };
}

const utcOf = (date: string) => Date.parse(`${date}T00:00:00Z`);
const isoOf = (at: number) => new Date(at).toISOString().slice(0, 10);
