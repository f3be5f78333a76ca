import { Checkbox, Input, InputNumber, Select } from 'antd';
import { usePeople } from '../../../api/directory';
import { useTemplates } from '../../../api/inspections';
import { useSpeech } from '../../../app/i18n';
import { Field } from '../../../components/form/Field';
import { optionsOf } from '../../../components/options';
import { CustomerSelect, SystemSelect } from '../../../components/PlaceSelect';
import type { PlanDraft } from './planDraft';
import { RhythmFields } from './RhythmFields';

interface PlanFieldsProps {
  draft: PlanDraft;
  errors: Record<string, string>;
  /** Whose plan it is never changes. */
  fixed: boolean;
  onChange: (changes: Partial<PlanDraft>) => void;
}

export function PlanFields(props: PlanFieldsProps) {
  const { draft, errors, onChange } = props;
  const { text } = useSpeech();
  const words = text.inspections.plan;
  return (
    <>
      <AboutFields {...props} />
      <RhythmFields rhythm={draft.rhythm} error={errors.recurrence} onChange={(rhythm) => onChange({ rhythm })} />
      <Checkbox
        checked={draft.movedToWorkingDays}
        onChange={(event) => onChange({ movedToWorkingDays: event.target.checked })}
      >
        {words.moved}
      </Checkbox>
      <TermFields {...props} />
      <Checkbox checked={draft.active} onChange={(event) => onChange({ active: event.target.checked })}>
        {words.active}
      </Checkbox>
      <p className="field-hint">{words.onePerSystem}</p>
    </>
  );
}

function AboutFields({ draft, errors, fixed, onChange }: PlanFieldsProps) {
  const { text, say } = useSpeech();
  const words = text.inspections.plan;
  const templates = useTemplates();
  return (
    <>
      <div className="form-columns">
        <Field label={words.customer} required error={errors.customer}>
          {({ id }) => (
            <CustomerSelect
              id={id}
              disabled={fixed}
              wrong={errors.customer !== undefined}
              value={draft.customer}
              onChange={(customer) => onChange({ customer, system: undefined })}
            />
          )}
        </Field>
        <Field label={words.system} required error={errors.system}>
          {({ id }) => (
            <SystemSelect
              id={id}
              disabled={fixed}
              customer={draft.customer}
              wrong={errors.system !== undefined}
              value={draft.system}
              onChange={(system) => onChange({ system })}
            />
          )}
        </Field>
      </div>
      <Field label={words.name} required error={errors.name}>
        {(control) => (
          <Input
            {...control}
            status={errors.name ? 'error' : ''}
            value={draft.name}
            maxLength={120}
            placeholder={words.namePlaceholder}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.template} required error={errors.template}>
        {(control) => (
          <Select
            {...control}
            status={errors.template ? 'error' : ''}
            loading={templates.isLoading}
            value={draft.template ?? null}
            options={(templates.data ?? []).map(({ id, name }) => ({ value: id, label: say(name) }))}
            placeholder={text.common.choose}
            onChange={(template: string) => onChange({ template })}
          />
        )}
      </Field>
    </>
  );
}

function TermFields({ draft, errors, onChange }: PlanFieldsProps) {
  const { text } = useSpeech();
  const words = text.inspections.plan;
  const people = usePeople(undefined);
  const inspectors = (people.data ?? []).filter(({ customer }) => !customer);
  return (
    <div className="form-columns">
      <Field label={words.startsOn} required error={errors.startsOn}>
        {(control) => (
          <Input
            {...control}
            type="date"
            status={errors.startsOn ? 'error' : ''}
            value={draft.startsOn}
            onChange={(event) => onChange({ startsOn: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.dueDays} required hint={words.dueDaysHint} error={errors.dueDays}>
        {(control) => (
          <InputNumber
            {...control}
            min={0}
            max={31}
            precision={0}
            status={errors.dueDays ? 'error' : ''}
            value={draft.dueDays}
            onChange={(dueDays) => onChange({ dueDays })}
          />
        )}
      </Field>
      <Field label={words.inspector}>
        {(control) => (
          <Select
            {...control}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.inspector ?? null}
            options={optionsOf(inspectors)}
            placeholder={words.noInspector}
            onChange={(inspector: string | undefined) => onChange({ inspector })}
          />
        )}
      </Field>
    </div>
  );
}
