import { Link, useSearchParams } from 'react-router';
import { useFindings } from '../../../api/inspections';
import type { FindingState } from '../../../api/inspectionTypes';
import { useSpeech } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { CustomerSelect } from '../../../components/PlaceSelect';
import { InspectionTabs } from '../InspectionTabs';
import { findingColumns } from './findingColumns';
import { FindingLine } from './FindingLine';

const states: FindingState[] = ['OPEN', 'CLEARED'];

/** What inspections found, open ones first. */
export function FindingsPage() {
  const speech = useSpeech();
  const { text } = speech;
  const { isProvider } = useSession();
  const words = text.inspections;
  const [parameters, setParameters] = useSearchParams();
  const state = states.find((one) => one === parameters.get('state')) ?? 'OPEN';
  const customer = parameters.get('customer') ?? undefined;
  const findings = useFindings({ state, customer });
  const query = (next: FindingState) =>
    `?${new URLSearchParams({ ...(next === 'OPEN' ? {} : { state: next }), ...(customer ? { customer } : {}) }).toString()}`;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.tabs.findings}</h1>
        {isProvider && (
          <CustomerSelect
            label={words.calendar.customer}
            anyLabel={words.calendar.allCustomers}
            value={customer}
            onChange={(chosen) =>
              setParameters({
                ...(state === 'OPEN' ? {} : { state }),
                ...(chosen === undefined ? {} : { customer: chosen }),
              })
            }
          />
        )}
      </div>
      <InspectionTabs />
      <nav className="filters" aria-label={words.finding.state}>
        {states.map((one) => (
          <Link key={one} to={query(one)} className="pick" aria-current={one === state ? 'true' : undefined}>
            {words.finding.states[one]}
          </Link>
        ))}
      </nav>
      <DataTable
        label={words.tabs.findings}
        columns={findingColumns(speech)}
        rows={findings.data}
        rowKey={({ id }) => id}
        address={({ id }) => `/inspections/findings/${id}`}
        card={(finding) => (
          <div className="link-card">
            <FindingLine finding={finding} />
          </div>
        )}
        problem={findings.error}
        onRetry={() => void findings.refetch()}
        empty={
          <div className="panel">
            <EmptyState title={words.finding.empty[state] ?? ''}>
              <p>{words.finding.emptyHint}</p>
            </EmptyState>
          </div>
        }
      />
    </div>
  );
}
