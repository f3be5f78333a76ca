import { Checkbox, Input, Select } from 'antd';
import { useCustomers, useSystems } from '../../api/directory';
import { useSpeech } from '../../app/i18n';
import { useSession } from '../../app/session';
import { Field } from '../../components/form/Field';
import { KindIcon } from '../../components/KindIcon';
import { optionsOf } from '../../components/options';
import { Choice } from '../../components/form/Choice';
import { impacts, longestDescription, longestTitle, withImpact, type Draft } from './draft';

interface TicketFieldsProps {
  draft: Draft;
  errors: Record<string, string>;
  onChange: (changes: Partial<Draft>) => void;
}

export function TicketFields({ draft, errors, onChange }: TicketFieldsProps) {
  const { text } = useSpeech();
  const words = text.raise;
  return (
    <>
      <Choice
        legend={words.kindQuestion}
        options={(['DEFECT', 'CONSULTATION'] as const).map((kind) => ({
          value: kind,
          label: text.kinds[kind] ?? kind,
          hint: words.kindHints[kind],
          icon: <KindIcon kind={kind} />,
        }))}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <PlaceFields draft={draft} errors={errors} onChange={onChange} />
      <Field label={words.titleField} required error={errors.title}>
        {(control) => (
          <Input
            {...control}
            status={errors.title ? 'error' : ''}
            value={draft.title}
            maxLength={longestTitle}
            placeholder={words.titlePlaceholder}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.description} required error={errors.description}>
        {(control) => (
          <Input.TextArea
            {...control}
            status={errors.description ? 'error' : ''}
            value={draft.description}
            maxLength={longestDescription}
            autoSize={{ minRows: 4, maxRows: 16 }}
            placeholder={words.descriptionPlaceholder}
            onChange={(event) => onChange({ description: event.target.value })}
          />
        )}
      </Field>
      {draft.kind === 'DEFECT' && (
        <>
          <Choice
            legend={words.impact}
            options={impacts.map((impact) => ({ value: impact, label: words.impacts[impact] ?? impact }))}
            value={draft.impact}
            onChange={(impact) => onChange(withImpact(impact, draft.impact))}
          />
          <Checkbox
            checked={draft.businessStopped}
            onChange={(event) => onChange({ businessStopped: event.target.checked })}
          >
            {words.businessStopped}
          </Checkbox>
        </>
      )}
    </>
  );
}

function PlaceFields({ draft, errors, onChange }: TicketFieldsProps) {
  const { text } = useSpeech();
  const { isProvider, customer } = useSession();
  const customers = useCustomers(isProvider);
  const systems = useSystems(isProvider ? draft.customer : customer?.id);
  return (
    <div className="form-columns">
      {isProvider && (
        <Field label={text.raise.customer} required error={errors.customer}>
          {(control) => (
            <Select
              {...control}
              status={errors.customer ? 'error' : ''}
              showSearch={{ optionFilterProp: 'label' }}
              loading={customers.isLoading}
              value={draft.customer ?? null}
              options={optionsOf(customers.data)}
              placeholder={text.common.choose}
              // Another customer has other systems.
              onChange={(chosen: string) => onChange({ customer: chosen, system: undefined })}
            />
          )}
        </Field>
      )}
      <Field label={text.raise.system}>
        {(control) => (
          <Select
            {...control}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.system ?? null}
            options={optionsOf(systems.data)}
            placeholder={text.raise.systemAny}
            onChange={(chosen: string | undefined) => onChange({ system: chosen })}
          />
        )}
      </Field>
    </div>
  );
}
