import type { ReportDocument } from '../../../api/reportTypes';
import { dateText, monthText } from '../../../components/dayText';
import { lastDayOf } from '../../../components/monthGrid';

/** What a document is about: a ticket, a month, or some days. */
export function aboutText(
  { ticket, period }: Pick<ReportDocument, 'ticket' | 'period'>,
  words: { tag: string },
): string {
  if (ticket) return ticket.number;
  if (!period) return '';
  const month = period.from.slice(0, 7);
  const isMonth = period.from.endsWith('-01') && period.to === lastDayOf(month);
  if (period.from === period.to) return dateText(period.from, words);
  return isMonth ? monthText(month, words) : `${dateText(period.from, words)} – ${dateText(period.to, words)}`;
}
