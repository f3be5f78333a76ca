import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Component } from '../../../api/inspectionTypes';
import { useComponents } from '../../../api/inventory';
import { useSpeech } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { EmptyState } from '../../../components/EmptyState';
import { CustomerSelect, SystemSelect } from '../../../components/PlaceSelect';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';
import { InspectionTabs } from '../InspectionTabs';
import { useInspectionRights } from '../rights';
import { ComponentDrawer } from './ComponentDrawer';
import { ComponentList } from './ComponentList';

/** 维护清单: what stands below a system. */
export function InventoryPage() {
  const { text } = useSpeech();
  const { isProvider, customer: own } = useSession();
  const { mayKeep } = useInspectionRights();
  const [parameters, setParameters] = useSearchParams();
  const [edited, setEdited] = useState<Component | 'new'>();
  const customer = own?.id ?? parameters.get('customer') ?? undefined;
  const system = parameters.get('system') ?? undefined;
  const words = text.inspections.inventory;
  const show = (next: Record<string, string | undefined>) =>
    setParameters(
      Object.fromEntries(Object.entries(next).filter((pair): pair is [string, string] => Boolean(pair[1]))),
    );
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        {mayKeep && customer !== undefined && system !== undefined && (
          <Button type="primary" onClick={() => setEdited('new')}>
            {words.add}
          </Button>
        )}
      </div>
      <InspectionTabs />
      <div className="filters">
        {isProvider && (
          <CustomerSelect
            label={text.ticket.customer}
            anyLabel={text.ticket.customer}
            value={customer}
            onChange={(chosen) => show({ customer: chosen })}
          />
        )}
        <SystemSelect
          label={text.ticket.system}
          anyLabel={text.ticket.system}
          customer={customer}
          value={system}
          onChange={(chosen) => show({ customer: isProvider ? customer : undefined, system: chosen })}
        />
      </div>
      <Components customer={customer} system={system} onEdit={mayKeep ? setEdited : undefined} />
      {edited !== undefined && customer !== undefined && system !== undefined && (
        <ComponentDrawer
          customer={customer}
          system={system}
          component={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </div>
  );
}

interface ComponentsProps {
  customer: string | undefined;
  system: string | undefined;
  onEdit: ((component: Component) => void) | undefined;
}

function Components({ customer, system, onEdit }: ComponentsProps) {
  const { text } = useSpeech();
  const words = text.inspections.inventory;
  const { data, error, refetch } = useComponents(customer, system);
  if (customer === undefined || system === undefined) {
    return (
      <div className="panel">
        <EmptyState title={words.choose} />
      </div>
    );
  }
  if (error !== null) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton />;
  if (data.length === 0) {
    return (
      <div className="panel">
        <EmptyState title={words.empty}>
          <p>{words.emptyHint}</p>
        </EmptyState>
      </div>
    );
  }
  return <ComponentList components={data} onEdit={onEdit} />;
}
