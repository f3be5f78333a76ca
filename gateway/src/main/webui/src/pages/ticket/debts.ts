import type { AllowedAction, Ticket } from '../../api/types';
import { fieldsOf, type FormField } from '../../components/form/fields';

const incidentReport = 'incident-report';

/** The owed papers that the reader may deliver, as the form of that action offers them. */
export function ownDebts(items: AllowedAction[]): FormField['options'] {
  const deliver = items.find(({ action }) => action === 'deliver-paper');
  return fieldsOf(deliver?.schema).find(({ name }) => name === 'paper')?.options ?? [];
}

/** What must not be hidden behind a menu: an emergency to declare, papers that keep the ticket open. */
export function isPressing({ action }: AllowedAction, ticket: Ticket): boolean {
  if (action === 'declare-emergency') return ticket.level === 'I' && ticket.businessStopped === true;
  if (action === 'deliver-paper') return true;
  return action === 'issue-incident-report' && (ticket.owedPapers ?? []).some(({ paper }) => paper === incidentReport);
}

/** The buttons beside the primary one, and what is folded behind one more. What presses comes first and is never folded. */
export function arranged(others: AllowedAction[], ticket: Ticket, beside: number) {
  const pressing = others.filter((item) => isPressing(item, ticket));
  const ordered = [...pressing, ...others.filter((item) => !pressing.includes(item))];
  const room = Math.max(beside, pressing.length);
  const shown = ordered.length <= room + 1 ? ordered : ordered.slice(0, room);
  return { shown, folded: ordered.slice(shown.length) };
}
