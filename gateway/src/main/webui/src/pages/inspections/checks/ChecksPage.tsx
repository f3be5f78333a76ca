import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { AutomaticCheck } from '../../../api/inspectionTypes';
import { useChecks } from '../../../api/inventory';
import { useSpeech } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { EmptyState } from '../../../components/EmptyState';
import { CustomerSelect } from '../../../components/PlaceSelect';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';
import { InspectionTabs } from '../InspectionTabs';
import { useInspectionRights } from '../rights';
import { AllowedTargetsPanel } from './AllowedTargetsPanel';
import { CheckDrawer } from './CheckDrawer';
import { CheckList } from './CheckList';

/** 自动检查: what is looked at by itself, and where the customer allows it. */
export function ChecksPage() {
  const { text } = useSpeech();
  const { mayKeep, maySeeTargets } = useInspectionRights();
  const [parameters, setParameters] = useSearchParams();
  const [edited, setEdited] = useState<AutomaticCheck | 'new'>();
  const { isProvider, customer: own } = useSession();
  const customer = own?.id ?? parameters.get('customer') ?? undefined;
  const words = text.inspections.check;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        {mayKeep && customer !== undefined && (
          <Button type="primary" onClick={() => setEdited('new')}>
            {words.add}
          </Button>
        )}
      </div>
      <InspectionTabs />
      {isProvider && (
        <div className="filters">
          <CustomerSelect
            label={text.ticket.customer}
            anyLabel={text.ticket.customer}
            value={customer}
            onChange={(chosen) => setParameters(chosen === undefined ? {} : { customer: chosen })}
          />
        </div>
      )}
      {customer === undefined ? (
        <div className="panel">
          <EmptyState title={words.chooseCustomer} />
        </div>
      ) : (
        <div className="side-by-side">
          <Checks customer={customer} onEdit={mayKeep ? setEdited : undefined} />
          {maySeeTargets && <AllowedTargetsPanel key={customer} customer={customer} />}
        </div>
      )}
      {edited !== undefined && customer !== undefined && (
        <CheckDrawer
          customer={customer}
          check={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </div>
  );
}

interface ChecksProps {
  customer: string;
  onEdit: ((check: AutomaticCheck) => void) | undefined;
}

function Checks({ customer, onEdit }: ChecksProps) {
  const { text } = useSpeech();
  const words = text.inspections.check;
  const { data, error, refetch } = useChecks(customer);
  if (error !== null) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton />;
  if (data.length > 0) return <CheckList checks={data} onEdit={onEdit} />;
  return (
    <div className="panel">
      <EmptyState title={words.empty}>
        <p>{words.emptyHint}</p>
      </EmptyState>
    </div>
  );
}
