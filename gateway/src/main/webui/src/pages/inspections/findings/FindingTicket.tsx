import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { isTicketComing, useRaiseFromFinding } from '../../../api/inspections';
import type { Finding } from '../../../api/inspectionTypes';
import { useSpeech } from '../../../app/i18n';
import { Moment } from '../../../components/clock/Ago';
import { ProblemNote } from '../../../components/ProblemNote';
import { useInspectionRights } from '../rights';

/** The ticket of a finding, that one is on its way, or the one step to it. */
export function FindingTicket({ finding }: { finding: Finding }) {
  const { text } = useSpeech();
  const words = text.inspections.finding;
  const { mayRaise } = useInspectionRights();
  const [key] = useState(() => crypto.randomUUID());
  const raise = useRaiseFromFinding(finding.id);
  const { ticket, ticketRequestedAt, allowedActions } = finding;
  if (ticket) {
    return (
      <p className="link-card-line">
        <Link to={`/tickets/${ticket.number}`} className="mono">
          {ticket.number}
        </Link>
        <span className={ticket.open ? 'state' : 'state state-ended'}>
          {ticket.open ? text.queue.openYes : text.queue.openNo}
        </span>
      </p>
    );
  }
  if (isTicketComing(finding) || raise.isSuccess) {
    return (
      <p role="status">
        {words.requested} {ticketRequestedAt && <Moment at={ticketRequestedAt} />}
      </p>
    );
  }
  if (!mayRaise || !allowedActions.includes('request-ticket')) return <p className="quiet">{words.noTicket}</p>;
  return (
    <div className="form-rows">
      <p className="quiet">{words.raiseHint}</p>
      <div>
        <Button type="primary" size="large" loading={raise.isPending} onClick={() => raise.mutate(key)}>
          {words.raise}
        </Button>
      </div>
      {raise.error !== null && <ProblemNote problem={raise.error} />}
    </div>
  );
}
