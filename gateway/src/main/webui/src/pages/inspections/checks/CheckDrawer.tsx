import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTemplates } from '../../../api/inspections';
import type { AutomaticCheck } from '../../../api/inspectionTypes';
import { useComponents, useSaveCheck } from '../../../api/inventory';
import { asProblem } from '../../../api/problem';
import { useSpeech } from '../../../app/i18n';
import { Field } from '../../../components/form/Field';
import { FormDrawer } from '../../../components/FormDrawer';

interface CheckDrawerProps {
  customer: string;
  /** Absent for a new one. */
  check: AutomaticCheck | undefined;
  onClose: () => void;
}

interface CheckDraft {
  component: string | undefined;
  url: string;
  everyMinutes: number;
  itemKey: string | undefined;
  certificateDaysAttention: number;
  certificateDaysFault: number;
  active: boolean;
}

const draftOf = (check: AutomaticCheck | undefined): CheckDraft => ({
  component: check?.component.id,
  url: check?.url ?? 'https://',
  everyMinutes: check?.everyMinutes ?? 15,
  itemKey: check?.itemKey,
  certificateDaysAttention: check?.certificateDaysAttention ?? 30,
  certificateDaysFault: check?.certificateDaysFault ?? 7,
  active: check?.active ?? true,
});

export function CheckDrawer({ customer, check, onClose }: CheckDrawerProps) {
  const { text } = useSpeech();
  const words = text.inspections.check;
  const [draft, setDraft] = useState(() => draftOf(check));
  const [tried, setTried] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const save = useSaveCheck();
  const wrong = {
    ...(draft.component === undefined ? { component: text.common.required } : {}),
    ...(draft.itemKey === undefined ? { itemKey: text.common.required } : {}),
    ...(/^https?:\/\/\S+$/.test(draft.url.trim()) ? {} : { url: words.bad }),
  };
  const errors: Record<string, string> = {
    ...(save.error === null ? {} : asProblem(save.error).fields),
    ...(tried ? wrong : {}),
  };
  const submit = () => {
    setTried(true);
    if (Object.keys(wrong).length > 0) return;
    const body = { ...draft, kind: 'HTTP', url: draft.url.trim() };
    save.mutate({ id: check?.id, version: check?.version, body, key }, { onSuccess: onClose });
  };
  return (
    <FormDrawer
      title={check ? words.edit : words.add}
      save={words.save}
      saving={save.isPending}
      problem={save.error}
      onSave={submit}
      onClose={onClose}
    >
      <CheckFields
        customer={customer}
        draft={draft}
        errors={errors}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
      />
    </FormDrawer>
  );
}

interface CheckFieldsProps {
  customer: string;
  draft: CheckDraft;
  errors: Record<string, string>;
  onChange: (changes: Partial<CheckDraft>) => void;
}

function CheckFields({ customer, draft, errors, onChange }: CheckFieldsProps) {
  const { text, say } = useSpeech();
  const words = text.inspections.check;
  const components = useComponents(customer, undefined);
  const templates = useTemplates();
  const items = (templates.data ?? []).flatMap(({ areas }) => areas.flatMap((area) => area.items));
  const itemOptions = [...new Map(items.map(({ key, label }) => [key, say(label)]))];
  const days = (name: 'certificateDaysAttention' | 'certificateDaysFault', label: string) => (
    <Field label={label} required error={errors[name]}>
      {(control) => (
        <InputNumber
          {...control}
          min={0}
          max={400}
          precision={0}
          value={draft[name]}
          onChange={(value) => onChange({ [name]: value ?? 0 })}
        />
      )}
    </Field>
  );
  return (
    <>
      <Field label={words.component} required error={errors.component}>
        {(control) => (
          <Select
            {...control}
            status={errors.component ? 'error' : ''}
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.component ?? null}
            options={(components.data ?? []).map(({ id, name, system }) => ({
              value: id,
              label: `${name} · ${system.name}`,
            }))}
            placeholder={text.common.choose}
            onChange={(component: string) => onChange({ component })}
          />
        )}
      </Field>
      <Field label={words.url} required error={errors.url}>
        {(control) => (
          <Input
            {...control}
            className="mono"
            type="url"
            status={errors.url ? 'error' : ''}
            value={draft.url}
            maxLength={500}
            onChange={(event) => onChange({ url: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.item} required error={errors.itemKey}>
        {(control) => (
          <Select
            {...control}
            status={errors.itemKey ? 'error' : ''}
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.itemKey ?? null}
            options={itemOptions.map(([value, label]) => ({ value, label }))}
            placeholder={text.common.choose}
            onChange={(itemKey: string) => onChange({ itemKey })}
          />
        )}
      </Field>
      <Field label={words.every} required error={errors.everyMinutes}>
        {(control) => (
          <InputNumber
            {...control}
            min={1}
            max={10_080}
            precision={0}
            value={draft.everyMinutes}
            onChange={(everyMinutes) => onChange({ everyMinutes: everyMinutes ?? 15 })}
          />
        )}
      </Field>
      <div className="form-columns">
        {days('certificateDaysAttention', words.certificateAttention)}
        {days('certificateDaysFault', words.certificateFault)}
      </div>
      <Checkbox checked={draft.active} onChange={(event) => onChange({ active: event.target.checked })}>
        {words.active}
      </Checkbox>
    </>
  );
}
