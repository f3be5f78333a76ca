import type { AllowedActions, Clock, Ticket } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { nextDue } from '../../components/clock/reading';
import { dueText } from '../../components/clock/timeText';
import { useNow } from '../../components/clock/useNow';
import { ownDebts } from './debts';

interface WhatNextProps {
  ticket: Ticket;
  clocks: Clock[] | undefined;
  actions: AllowedActions | undefined;
}

/** For people of a customer: what happens next, who has it in hand, and when. */
export function WhatNext({ ticket, clocks, actions }: WhatNextProps) {
  const speech = useSpeech();
  const { text, say } = speech;
  const now = useNow();
  if (!ticket.open || clocks === undefined || actions === undefined) return null;
  const mine = actions.items.find(({ primary }) => primary);
  const debts = ownDebts(actions.items).map(({ value, label }) => say(label) || value);
  const next = nextDue(clocks);
  const when = next?.dueAt && next.reading !== 'paused' ? dueText(next.dueAt, now, speech) : undefined;
  return (
    <section className="panel what-next" aria-label={text.next.title}>
      <h2>{text.next.title}</h2>
      {mine !== undefined && <p>{text.next.yours(say(mine.label))}</p>}
      {debts.length > 0 && <p>{text.next.owed(debts.join(text.common.listSeparator))}</p>}
      {mine === undefined && debts.length === 0 && <p>{ticket.waiting ? say(ticket.waiting.label) : text.next.ours}</p>}
      {next !== undefined && when !== undefined && <p className="numbers">{text.next.due(say(next.name), when)}</p>}
    </section>
  );
}
