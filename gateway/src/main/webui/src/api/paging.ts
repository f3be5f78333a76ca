import type { Page } from './types';

/** How many things one page may hold at most. */
export const longestPage = 200;

/** For what changes seldom: directory, workflows, calendars. */
export const seldom = 5 * 60_000;

export function itemsOf<T>(page: Page<T>): T[] {
  return page.items;
}
