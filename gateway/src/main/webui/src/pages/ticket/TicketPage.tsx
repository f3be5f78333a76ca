import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useClocksOfTicket } from '../../api/clocks';
import { asProblem } from '../../api/problem';
import { useActions, useJournal, usePerform, useTicket } from '../../api/tickets';
import type { Clock, Ticket } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { useSession } from '../../app/session';
import { usePageZone } from '../../app/zone';
import { ExplanationDrawer } from '../../components/clock/ExplanationDrawer';
import { Note } from '../../components/Note';
import { ProblemNote } from '../../components/ProblemNote';
import { Skeleton } from '../../components/Skeleton';
import { useIsPhone } from '../../components/useMediaQuery';
import { Composer } from './Composer';
import { Rail } from './Rail';
import { Story } from './Story';
import { isSolved } from './storyLines';
import './ticket.css';
import { TicketHeader } from './TicketHeader';
import { useIsFresh } from './useIsFresh';
import { WhatNext } from './WhatNext';

/** 工单详情: the story of a ticket, what one may do next, and what is promised. */
export function TicketPage() {
  const { number = '' } = useParams();
  const ticket = useTicket(number);
  usePageZone(ticket.data?.value.customer.id);
  if (ticket.data === undefined) {
    return (
      <div className="page">
        {ticket.error === null ? (
          <Skeleton />
        ) : (
          <NoTicket problem={ticket.error} onRetry={() => void ticket.refetch()} />
        )}
      </div>
    );
  }
  const { value, etag } = ticket.data;
  return (
    <div className="page">
      {ticket.error !== null && <ProblemNote problem={ticket.error} onRetry={() => void ticket.refetch()} />}
      <TicketView key={number} ticket={value} etag={etag ?? `"${value.version}"`} />
    </div>
  );
}

/** To ask again for what does not exist helps nobody. */
function NoTicket({ problem, onRetry }: { problem: unknown; onRetry: () => void }) {
  const { text } = useSpeech();
  const missing = asProblem(problem).status === 404;
  return (
    <>
      <ProblemNote problem={problem} onRetry={missing ? undefined : onRetry} />
      <Link to="/">{text.problem.toQueue}</Link>
    </>
  );
}

function TicketView({ ticket, etag }: { ticket: Ticket; etag: string }) {
  const { text } = useSpeech();
  const phone = useIsPhone();
  const location = useLocation();
  const [explained, setExplained] = useState<Clock>();
  const journal = useJournal(ticket.number, ticket.version);
  const actions = useActions(ticket.number, ticket.version);
  const { isProvider } = useSession();
  const clocks = useClocksOfTicket(ticket.id, ticket.updatedAt);
  const counting = useIsFresh(ticket.updatedAt);
  const perform = usePerform(ticket.number);
  const justRaised = (location.state as { raised?: boolean } | null)?.raised === true && ticket.version <= 2;

  const rail = (
    <Rail
      ticket={ticket}
      clocks={clocks.data}
      failed={clocks.error !== null}
      onRetry={() => void clocks.refetch()}
      counting={counting}
      onExplain={setExplained}
    />
  );
  return (
    <>
      <TicketHeader
        ticket={ticket}
        clocks={clocks.data ?? []}
        solved={isSolved(journal.data?.items ?? [])}
        onExplain={setExplained}
      />
      {justRaised && <Note tone="good">{text.composer.raised}</Note>}
      <div className="ticket">
        {phone && (
          <details className="panel ticket-fold">
            <summary>{text.rail.details}</summary>
            {rail}
          </details>
        )}
        <div className="ticket-main">
          <Story
            ticket={ticket}
            journal={journal.data}
            problem={journal.error}
            onRetry={() => void journal.refetch()}
            clocks={clocks.data ?? []}
            pending={perform.isPending ? perform.variables : undefined}
          />
          {!isProvider && <WhatNext ticket={ticket} clocks={clocks.data} actions={actions.data} />}
          <Composer
            ticket={ticket}
            etag={etag}
            actions={actions.data}
            problem={actions.error}
            onRetry={() => void actions.refetch()}
            entries={journal.data?.items ?? []}
            perform={perform}
          />
        </div>
        {!phone && <aside className="ticket-rail">{rail}</aside>}
      </div>
      <ExplanationDrawer clock={explained} onClose={() => setExplained(undefined)} />
    </>
  );
}
