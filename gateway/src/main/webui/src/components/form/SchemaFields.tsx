import { Checkbox, Input, InputNumber, Radio, Rate, Select } from 'antd';
import { useSpeech } from '../../app/i18n';
import { useZoneText } from '../../app/Zones';
import { Field } from './Field';
import type { FormField, FormValues } from './fields';
import { MomentInput } from './MomentInput';

interface SchemaFieldsProps {
  fields: FormField[];
  values: FormValues;
  errors: Record<string, string>;
  onChange: (name: string, value: FormValues[string]) => void;
}

/** The fields that an action asks for, in the order in which the API names them. */
export function SchemaFields({ fields, values, errors, onChange }: SchemaFieldsProps) {
  return (
    <>
      {fields.map((field) => (
        <SchemaField
          key={field.name}
          field={field}
          value={values[field.name]}
          error={errors[field.name]}
          onChange={(value) => onChange(field.name, value)}
        />
      ))}
    </>
  );
}

interface SchemaFieldProps {
  field: FormField;
  value: FormValues[string];
  error: string | undefined;
  onChange: (value: FormValues[string]) => void;
}

function SchemaField({ field, value, error, onChange }: SchemaFieldProps) {
  const { text, say } = useSpeech();
  const label = field.label ? say(field.label) : (text.fields[field.name] ?? field.name);
  const zoneText = useZoneText();
  const told = field.hint && say(field.hint);
  const hint = field.kind === 'moment' ? [told, zoneText].filter(Boolean).join(' · ') || undefined : told;
  if (field.kind === 'switch') {
    return (
      <div className="field">
        <Checkbox checked={value === true} onChange={(event) => onChange(event.target.checked)}>
          {label}
        </Checkbox>
      </div>
    );
  }
  return (
    <Field label={label} required={field.required} hint={hint} error={error}>
      {(control) => <Control {...control} label={label} field={field} value={value} onChange={onChange} />}
    </Field>
  );
}

type ControlProps = Omit<SchemaFieldProps, 'error'> & {
  id: string;
  label: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
};

function Control({ label, field, value, onChange, ...control }: ControlProps) {
  const { text, say } = useSpeech();
  const status = control['aria-invalid'] ? 'error' : '';
  const maxLength = field.maxLength;
  const entered = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'choice':
      return (
        <Select
          {...control}
          status={status}
          value={entered === '' ? null : entered}
          allowClear={!field.required}
          placeholder={text.common.choose}
          options={field.options.map((option) => ({
            value: option.value,
            label: option.label ? say(option.label) : wordFor(option.value, text),
          }))}
          onChange={(chosen: string | undefined) => onChange(chosen)}
        />
      );
    case 'answer':
      return (
        <Radio.Group
          {...control}
          aria-label={label}
          value={value}
          options={[
            { value: true, label: text.common.yes },
            { value: false, label: text.common.no },
          ]}
          onChange={(event) => onChange(event.target.value as boolean)}
        />
      );
    case 'stars':
      return (
        <Rate
          {...control}
          aria-label={label}
          className="field-stars"
          count={field.maximum ?? 5}
          value={typeof value === 'number' ? value : 0}
          onChange={(stars) => onChange(stars === 0 ? undefined : stars)}
        />
      );
    case 'number':
      return (
        <InputNumber
          {...control}
          status={status}
          value={typeof value === 'number' ? value : null}
          {...(field.minimum === undefined ? {} : { min: field.minimum })}
          {...(field.maximum === undefined ? {} : { max: field.maximum })}
          {...(field.integer ? { precision: 0 } : {})}
          onChange={(number) => onChange(number ?? undefined)}
        />
      );
    case 'lines':
      return (
        <Input.TextArea
          {...control}
          status={status}
          value={entered}
          autoSize={{ minRows: 3, maxRows: 14 }}
          {...(maxLength === undefined ? {} : { maxLength })}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'moment':
      return <MomentInput {...control} status={status} value={entered} onChange={onChange} />;
    default:
      return (
        <Input
          {...control}
          status={status}
          type={field.kind === 'date' ? 'date' : 'text'}
          value={entered}
          {...(maxLength === undefined ? {} : { maxLength })}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

function wordFor(value: string, text: ReturnType<typeof useSpeech>['text']): string {
  return text.levels[value] ?? text.natures[value] ?? text.kinds[value] ?? text.channels[value] ?? value;
}
