import { Select } from 'antd';
import { useCustomers, useSystems } from '../api/directory';
import { useSpeech } from '../app/i18n';
import { optionsOf } from './options';

interface PlaceSelectProps {
  id?: string;
  label?: string;
  value: string | undefined;
  anyLabel?: string;
  wrong?: boolean;
  disabled?: boolean;
  onChange: (value: string | undefined) => void;
}

/** One of the customers; none means any where that has a word. */
export function CustomerSelect(props: PlaceSelectProps) {
  const customers = useCustomers();
  return <PlaceSelect {...props} things={customers.data} loading={customers.isLoading} />;
}

/** One of the systems of a customer. */
export function SystemSelect({ customer, ...props }: PlaceSelectProps & { customer: string | undefined }) {
  const systems = useSystems(customer);
  return <PlaceSelect {...props} things={systems.data} loading={systems.isLoading} />;
}

interface FilledProps extends PlaceSelectProps {
  things: { id: string; name: string }[] | undefined;
  loading: boolean;
}

function PlaceSelect({
  id,
  label,
  value,
  anyLabel,
  wrong = false,
  disabled = false,
  things,
  loading,
  onChange,
}: FilledProps) {
  const { text } = useSpeech();
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      className="place-select"
      status={wrong ? 'error' : ''}
      disabled={disabled}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={anyLabel !== undefined}
      loading={loading}
      value={value ?? null}
      options={optionsOf(things)}
      placeholder={anyLabel ?? text.common.choose}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
    />
  );
}
