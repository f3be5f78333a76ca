import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { usePeople } from '../../../api/directory';
import { asProblem } from '../../../api/problem';
import { useSaveSchedule } from '../../../api/reports';
import type { DocumentLanguage, ReportSchedule } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import { Field } from '../../../components/form/Field';
import { FormDrawer } from '../../../components/FormDrawer';
import { labelled, optionsOf } from '../../../components/options';
import { CustomerSelect, SystemSelect } from '../../../components/PlaceSelect';

interface ScheduleDrawerProps {
  /** Absent for a new one. */
  schedule: ReportSchedule | undefined;
  onClose: () => void;
}

interface ScheduleDraft {
  customer: string | undefined;
  system: string | undefined;
  dayOfMonth: number;
  time: string;
  recipients: string[];
  language: DocumentLanguage;
  active: boolean;
}

export function ScheduleDrawer({ schedule, onClose }: ScheduleDrawerProps) {
  const { text, language } = useSpeech();
  const words = text.reports.schedule;
  const [draft, setDraft] = useState<ScheduleDraft>(() => ({
    customer: schedule?.customer.id,
    system: schedule?.system ?? undefined,
    dayOfMonth: schedule?.dayOfMonth ?? 1,
    time: schedule?.time ?? '08:00',
    recipients: schedule?.people.map(({ id }) => id) ?? [],
    language: schedule?.language === 'en' || schedule?.language === 'zh' ? schedule.language : language,
    active: schedule?.active ?? true,
  }));
  const [tried, setTried] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const save = useSaveSchedule();
  const missing = {
    ...(draft.customer === undefined ? { customer: text.common.required } : {}),
    ...(draft.recipients.length === 0 ? { recipients: text.common.required } : {}),
    ...(draft.time === '' ? { time: text.common.required } : {}),
  };
  const errors: Record<string, string> = {
    ...(save.error === null ? {} : asProblem(save.error).fields),
    ...(tried ? missing : {}),
  };
  const submit = () => {
    setTried(true);
    if (Object.keys(missing).length > 0) return;
    save.mutate({ schedule, body: { ...draft, kind: 'OPERATIONS_SUMMARY' }, key }, { onSuccess: onClose });
  };
  return (
    <FormDrawer
      title={schedule ? words.edit : words.new}
      save={words.save}
      saving={save.isPending}
      problem={save.error}
      onSave={submit}
      onClose={onClose}
    >
      <p>{text.reports.kinds.OPERATIONS_SUMMARY}</p>
      <ScheduleFields
        draft={draft}
        errors={errors}
        fixed={schedule !== undefined}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
      />
    </FormDrawer>
  );
}

interface ScheduleFieldsProps {
  draft: ScheduleDraft;
  errors: Record<string, string>;
  fixed: boolean;
  onChange: (changes: Partial<ScheduleDraft>) => void;
}

function ScheduleFields({ draft, errors, fixed, onChange }: ScheduleFieldsProps) {
  const { text } = useSpeech();
  const words = text.reports.schedule;
  const people = usePeople(undefined);
  const possible = (people.data ?? []).filter(({ customer }) => !customer || customer === draft.customer);
  return (
    <>
      <Field label={words.customer} required error={errors.customer}>
        {({ id }) => (
          <CustomerSelect
            id={id}
            disabled={fixed}
            wrong={errors.customer !== undefined}
            value={draft.customer}
            onChange={(customer) => onChange({ customer, system: undefined, recipients: [] })}
          />
        )}
      </Field>
      <Field label={words.system} error={errors.system}>
        {({ id }) => (
          <SystemSelect
            id={id}
            anyLabel={words.allSystems}
            customer={draft.customer}
            value={draft.system}
            onChange={(system) => onChange({ system })}
          />
        )}
      </Field>
      <div className="form-columns">
        <Field label={words.day} required hint={words.whenHint} error={errors.dayOfMonth}>
          {(control) => (
            <InputNumber
              {...control}
              min={1}
              max={28}
              precision={0}
              value={draft.dayOfMonth}
              onChange={(dayOfMonth) => onChange({ dayOfMonth: dayOfMonth ?? 1 })}
            />
          )}
        </Field>
        <Field label={words.time} required error={errors.time}>
          {(control) => (
            <Input
              {...control}
              type="time"
              status={errors.time ? 'error' : ''}
              value={draft.time}
              onChange={(event) => onChange({ time: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={words.recipients} required hint={words.recipientsHint} error={errors.recipients}>
        {(control) => (
          <Select
            {...control}
            mode="multiple"
            status={errors.recipients ? 'error' : ''}
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.recipients}
            options={optionsOf(possible)}
            onChange={(recipients: string[]) => onChange({ recipients })}
          />
        )}
      </Field>
      <Field label={words.language} required>
        {(control) => (
          <Select
            {...control}
            value={draft.language}
            options={labelled(text.reports.languages)}
            onChange={(language: DocumentLanguage) => onChange({ language })}
          />
        )}
      </Field>
      <Checkbox checked={draft.active} onChange={(event) => onChange({ active: event.target.checked })}>
        {words.active}
      </Checkbox>
    </>
  );
}
