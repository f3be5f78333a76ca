import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useCustomers, usePeople, useSystems } from '../../api/directory';
import { useSpeech } from '../../app/i18n';
import { useSession } from '../../app/session';
import { labelled, optionsOf, type Option } from '../../components/options';
import { withSingle, type QueueState, type SingleName } from './queueState';
import { useStates } from './tokenLabels';

interface FilterMenuProps {
  state: QueueState;
  onChange: (state: QueueState) => void;
}

export function FilterMenu({ state, onChange }: FilterMenuProps) {
  const { text } = useSpeech();
  const { isProvider, id } = useSession();
  const words = text.ticket;
  const customers = useCustomers(isProvider);
  const systems = useSystems(state.singles.customer);
  const people = usePeople(undefined, isProvider);
  const states = useStates();
  const others = (people.data ?? []).filter((person) => !person.customer && person.id !== id);

  const single = (name: SingleName, label: string, options: Option[]) => (
    <Line label={label}>
      <Select
        aria-label={label}
        value={state.singles[name] ?? null}
        options={options}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={text.queue.any}
        onChange={(value: string | undefined) => onChange(withSingle(state, name, value))}
      />
    </Line>
  );
  const several = (name: 'level' | 'state', label: string, options: Option[]) => (
    <Line label={label}>
      <Select
        aria-label={label}
        mode="multiple"
        value={state.lists[name]}
        options={options}
        placeholder={text.queue.any}
        onChange={(values: string[]) => onChange({ ...state, lists: { ...state.lists, [name]: values } })}
      />
    </Line>
  );
  return (
    <div className="filter-menu">
      {single('kind', words.kind, labelled(text.kinds))}
      {several('level', words.level, labelled(text.levels))}
      {several('state', words.state, states)}
      {isProvider && single('customer', words.customer, optionsOf(customers.data))}
      {state.singles.customer && single('system', words.system, optionsOf(systems.data))}
      {isProvider && single('assignee', words.assignee, [{ value: 'me', label: text.queue.me }, ...optionsOf(others)])}
      {isProvider && single('origin', text.queue.origin, labelled(text.queue.origins))}
    </div>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="filter-line">
      <span>{label}</span>
      {children}
    </div>
  );
}
