/** Neighbouring weekdays with the same opening hours, as one line. */
export interface WeekLine {
  from: string;
  to: string;
  hours: string[];
}

const week = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

export function weekLines(weekly: Record<string, string[]>): WeekLine[] {
  const lines: WeekLine[] = [];
  for (const day of week) {
    const hours = weekly[day] ?? [];
    const last = lines.at(-1);
    if (last?.hours.join() === hours.join()) last.to = day;
    else lines.push({ from: day, to: day, hours });
  }
  return lines;
}
