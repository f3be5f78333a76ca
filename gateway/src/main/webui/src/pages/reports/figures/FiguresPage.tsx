import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useSummary, type FigureScope } from '../../../api/figures';
import { useSpeech } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { useNow } from '../../../components/clock/useNow';
import { monthOf } from '../../../components/monthGrid';
import { MonthSelect } from '../../../components/MonthSelect';
import { CustomerSelect, SystemSelect } from '../../../components/PlaceSelect';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';
import { ReportTabs } from '../ReportTabs';
import { Breakdowns } from './Breakdowns';
import { ComplianceCard } from './ComplianceCard';
import { ControlCard } from './ControlCard';
import { readState, scopeOf, spans, trendMonths, writeState, type FigureState, type Span } from './figureScope';
import './figures.css';
import { ParetoCard } from './ParetoCard';
import { Tiles } from './Tiles';
import { TrendCard } from './TrendCard';
import { UndoneRounds } from './UndoneRounds';

/** 指标: how a month went, from the figures of the service and nothing else. */
export function FiguresPage() {
  const { text, zone } = useSpeech();
  const [parameters, setParameters] = useSearchParams();
  const present = monthOf(useNow(3600), zone);
  const state = readState(parameters, present);
  const scope = scopeOf(state, state.span);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{text.reports.figures.title}</h1>
      </div>
      <ReportTabs />
      <Choices state={state} present={present} onChange={(next) => setParameters(writeState(next, present))} />
      <SummaryPart scope={scope} />
      <div className="figures-grid">
        <ParetoCard scope={scope} />
        <TrendCard scope={scopeOf(state, trendMonths)} />
        <ControlCard scope={scope} />
      </div>
    </div>
  );
}

interface ChoicesProps {
  state: FigureState;
  present: string;
  onChange: (state: FigureState) => void;
}

function Choices({ state, present, onChange }: ChoicesProps) {
  const { text } = useSpeech();
  const { isProvider, customer: own } = useSession();
  const words = text.reports.figures;
  return (
    <div className="filters no-print">
      <MonthSelect
        label={words.month}
        value={state.month}
        max={present}
        onChange={(month) => onChange({ ...state, month })}
      />
      <Select
        aria-label={words.spanLabel}
        value={state.span}
        options={spans.map((span) => ({ value: span, label: words.span(span) }))}
        onChange={(span: Span) => onChange({ ...state, span })}
      />
      {isProvider && (
        <CustomerSelect
          label={words.customer}
          anyLabel={words.allCustomers}
          value={state.customer}
          onChange={(customer) => onChange({ ...state, customer, system: undefined })}
        />
      )}
      {(state.customer ?? own?.id) !== undefined && (
        <SystemSelect
          label={words.system}
          anyLabel={words.allSystems}
          customer={state.customer ?? own?.id}
          value={state.system}
          onChange={(system) => onChange({ ...state, customer: state.customer ?? own?.id, system })}
        />
      )}
    </div>
  );
}

function SummaryPart({ scope }: { scope: FigureScope }) {
  const { data, error, refetch } = useSummary(scope);
  if (error !== null) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton />;
  return (
    <>
      <Tiles summary={data} />
      <div className="figures-grid">
        <ComplianceCard compliance={data.compliance} />
        <Breakdowns summary={data} />
        <UndoneRounds inspections={data.inspections} />
      </div>
    </>
  );
}
