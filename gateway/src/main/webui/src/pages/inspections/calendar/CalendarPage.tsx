import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { useDatesOfPlans, usePlans, useRounds } from '../../../api/inspections';
import { useSpeech } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { useNow } from '../../../components/clock/useNow';
import { monthText } from '../../../components/dayText';
import { EmptyState } from '../../../components/EmptyState';
import { LinkButton } from '../../../components/LinkButton';
import { MonthSelect } from '../../../components/MonthSelect';
import { firstDayOf, isMonth, lastDayOf, monthOf } from '../../../components/monthGrid';
import { CustomerSelect } from '../../../components/PlaceSelect';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';
import { dateOf } from '../../../components/zone';
import { InspectionTabs } from '../InspectionTabs';
import { useInspectionRights } from '../rights';
import { countsOf, entriesOf } from './entries';
import { MonthGrid } from './MonthGrid';

/** 巡检: what is to be looked at when, what was, and what was missed. */
export function CalendarPage() {
  const { text, zone } = useSpeech();
  const { isProvider } = useSession();
  const words = text.inspections;
  const [parameters, setParameters] = useSearchParams();
  const now = useNow(60);
  const asked = parameters.get('month');
  const month = isMonth(asked) ? asked : monthOf(now, zone);
  const customer = parameters.get('customer') ?? undefined;
  const show = (next: { month?: string; customer?: string | undefined }) => {
    const all = { month, customer, ...next };
    setParameters({
      ...(all.month === monthOf(now, zone) ? {} : { month: all.month }),
      ...(all.customer === undefined ? {} : { customer: all.customer }),
    });
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        {isProvider && (
          <CustomerSelect
            label={words.calendar.customer}
            anyLabel={words.calendar.allCustomers}
            value={customer}
            onChange={(chosen) => show({ customer: chosen })}
          />
        )}
      </div>
      <InspectionTabs />
      <Month month={month} customer={customer} onMonth={(next) => show({ month: next })} />
    </div>
  );
}

interface MonthProps {
  month: string;
  customer: string | undefined;
  onMonth: (month: string) => void;
}

function Month({ month, customer, onMonth }: MonthProps) {
  const speech = useSpeech();
  const { text, zone } = speech;
  const words = text.inspections;
  const now = useNow(60);
  const { entries, problem, retry } = useEntries(month, customer);
  const counts = countsOf(entries ?? []);
  return (
    <>
      <div className="month-head">
        <h2 className="visually-hidden" aria-live="polite">
          {monthText(month, speech)}
        </h2>
        <MonthSelect label={text.month.label} value={month} onChange={onMonth} />
        {month !== monthOf(now, zone) && (
          <Button onClick={() => onMonth(monthOf(now, zone))}>{text.month.current}</Button>
        )}
        <span className="month-counts quiet numbers">
          {counts.map(({ state, count }) => words.calendar.counts(count, words.states[state] ?? state)).join(' · ')}
        </span>
      </div>
      {problem !== null && <ProblemNote problem={problem} onRetry={retry} />}
      {entries === undefined && problem === null && <Skeleton />}
      {entries?.length === 0 && <NoRounds />}
      {entries !== undefined && entries.length > 0 && (
        <MonthGrid month={month} today={dateOf(now, zone)} entries={entries} />
      )}
    </>
  );
}

/** The rounds of a month, and in this month and later the dates still to come. */
function useEntries(month: string, customer: string | undefined) {
  const now = useNow(60);
  const { zone } = useSpeech();
  const [from, to] = [firstDayOf(month), lastDayOf(month)];
  const rounds = useRounds({ from, to, customer });
  const isAhead = month >= monthOf(now, zone);
  const plans = usePlans(isAhead);
  const active = (plans.data ?? []).filter((plan) => plan.active && (!customer || plan.customer.id === customer));
  const dates = useDatesOfPlans(isAhead ? active.map(({ id }) => id) : [], from, to);
  return {
    entries: rounds.data && entriesOf(rounds.data, active, dates, now, zone),
    problem: rounds.error ?? (isAhead ? plans.error : null),
    retry: () => {
      void rounds.refetch();
      void plans.refetch();
    },
  };
}

function NoRounds() {
  const { text } = useSpeech();
  const { mayPlan } = useInspectionRights();
  const { isProvider } = useSession();
  const words = text.inspections.calendar;
  return (
    <div className="panel">
      <EmptyState title={words.emptyTitle}>
        <p>{isProvider ? words.empty : words.emptyCustomer}</p>
        {mayPlan && (
          <LinkButton to="/inspections/plans/new" type="primary">
            {words.newPlan}
          </LinkButton>
        )}
      </EmptyState>
    </div>
  );
}
