import type { Ticket } from '../api/types';
import { useSpeech } from '../app/i18n';
import './badges.css';

/** Where the ticket stands, in the words of its workflow. */
export function StateBadge({ ticket }: { ticket: Pick<Ticket, 'stateLabel' | 'open'> }) {
  const { say } = useSpeech();
  return <span className={ticket.open ? 'state' : 'state state-ended'}>{say(ticket.stateLabel)}</span>;
}
