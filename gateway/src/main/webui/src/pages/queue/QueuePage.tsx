import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useClocksOf } from '../../api/clocks';
import { useTickets } from '../../api/tickets';
import type { Clock } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { useMayRaise } from '../../app/places';
import { ExplanationDrawer } from '../../components/clock/ExplanationDrawer';
import { nextDue } from '../../components/clock/reading';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { LinkButton } from '../../components/LinkButton';
import { columnsOf } from './columns';
import { FilterBar } from './FilterBar';
import './queue.css';
import { filtersOf, readState, tokensOf, writeState, type QueueState } from './queueState';
import { TicketCard } from './TicketCard';
import { ViewTabs } from './ViewTabs';

/** 工单: every ticket the reader may see, as the address filters it. */
export function QueuePage() {
  const speech = useSpeech();
  const { text } = speech;
  const [parameters, setParameters] = useSearchParams();
  const state = useMemo(() => readState(parameters), [parameters]);
  const show = (next: QueueState) => setParameters(writeState(next));

  const [explained, setExplained] = useState<Clock>();
  const tickets = useTickets(filtersOf(state), state.sort);
  const rows = tickets.data?.pages.flatMap(({ items }) => items);
  const due = useNextDue(rows?.filter(({ open }) => open).map(({ id }) => id) ?? []);
  const sorts = Object.entries(text.queue.sorts).map(([value, label]) => ({ value, label }));

  return (
    <div className="page">
      <div className="page-head">
        <h1>{text.queue.title}</h1>
        <Select
          aria-label={text.queue.sort}
          className="queue-sort"
          value={state.sort}
          options={sorts}
          onChange={(sort) => show({ ...state, sort })}
        />
      </div>
      <ViewTabs parameters={parameters} />
      <FilterBar state={state} onChange={show} />
      <DataTable
        label={text.queue.title}
        columns={columnsOf(speech, due, setExplained)}
        rows={rows}
        rowKey={({ id }) => id}
        address={({ number }) => `/tickets/${number}`}
        card={(ticket) => <TicketCard ticket={ticket} clock={due.get(ticket.id)} />}
        problem={tickets.error}
        onRetry={() => void tickets.refetch()}
        empty={<NoTickets filtered={tokensOf(state).length > 0} />}
      />
      {rows !== undefined && rows.length > 0 && (
        <div className="list-foot quiet">
          <span>{text.queue.shown(rows.length)}</span>
          {tickets.hasNextPage && (
            <Button loading={tickets.isFetchingNextPage} onClick={() => void tickets.fetchNextPage()}>
              {text.common.more}
            </Button>
          )}
          <span className="queue-keys">{text.queue.keys}</span>
        </div>
      )}
      <ExplanationDrawer clock={explained} onClose={() => setExplained(undefined)} />
    </div>
  );
}

function NoTickets({ filtered }: { filtered: boolean }) {
  const { text } = useSpeech();
  const mayRaise = useMayRaise();
  return (
    <div className="panel">
      <EmptyState title={text.queue.empty}>
        <p>{filtered ? text.queue.emptyFiltered : text.queue.emptyView}</p>
        {!filtered && mayRaise && (
          <LinkButton to="/raise" type="primary">
            {text.nav.raise}
          </LinkButton>
        )}
      </EmptyState>
    </div>
  );
}

/** For each ticket shown, the promise that falls due next: one question for the whole page. */
function useNextDue(tickets: string[]): Map<string, Clock> {
  const clocks = useClocksOf(tickets);
  return useMemo(() => {
    const ids = new Set(clocks.map(({ ticket }) => ticket.id));
    const next = [...ids].map((id) => [id, nextDue(clocks.filter(({ ticket }) => ticket.id === id))] as const);
    return new Map(next.filter((pair): pair is readonly [string, Clock] => pair[1] !== undefined));
  }, [clocks]);
}
