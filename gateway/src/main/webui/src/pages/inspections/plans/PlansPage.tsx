import { useSearchParams } from 'react-router';
import { usePlans, useTemplates } from '../../../api/inspections';
import { useSpeech } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { LinkButton } from '../../../components/LinkButton';
import { CustomerSelect } from '../../../components/PlaceSelect';
import { InspectionTabs } from '../InspectionTabs';
import { useInspectionRights } from '../rights';
import { PlanCard } from './PlanCard';
import { planColumns } from './planColumns';

/** Every plan: whose system, how often, by whom. */
export function PlansPage() {
  const speech = useSpeech();
  const { text } = speech;
  const { isProvider } = useSession();
  const { mayPlan } = useInspectionRights();
  const [parameters, setParameters] = useSearchParams();
  const customer = parameters.get('customer') ?? undefined;
  const plans = usePlans();
  const templates = useTemplates();
  const checklists = new Map((templates.data ?? []).map(({ id, name }) => [id, speech.say(name)]));
  const words = text.inspections;
  const rows = plans.data?.filter((plan) => customer === undefined || plan.customer.id === customer);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.plan.title}</h1>
        {isProvider && (
          <CustomerSelect
            label={words.calendar.customer}
            anyLabel={words.calendar.allCustomers}
            value={customer}
            onChange={(chosen) => setParameters(chosen === undefined ? {} : { customer: chosen })}
          />
        )}
        {mayPlan && (
          <LinkButton to="/inspections/plans/new" type="primary">
            {words.calendar.newPlan}
          </LinkButton>
        )}
      </div>
      <InspectionTabs />
      <DataTable
        label={words.plan.title}
        columns={planColumns(speech, checklists)}
        rows={rows}
        rowKey={({ id }) => id}
        address={({ id }) => `/inspections/plans/${id}`}
        card={(plan) => <PlanCard plan={plan} />}
        problem={plans.error}
        onRetry={() => void plans.refetch()}
        empty={
          <div className="panel">
            <EmptyState title={words.plan.empty}>
              <p>{words.plan.emptyHint}</p>
            </EmptyState>
          </div>
        }
      />
    </div>
  );
}
