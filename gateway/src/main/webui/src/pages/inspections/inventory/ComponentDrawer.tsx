import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import type { Component, ComponentKind } from '../../../api/inspectionTypes';
import { useSaveComponent } from '../../../api/inventory';
import { asProblem } from '../../../api/problem';
import { useSpeech } from '../../../app/i18n';
import { Field } from '../../../components/form/Field';
import { FormDrawer } from '../../../components/FormDrawer';
import { labelled } from '../../../components/options';

interface ComponentDrawerProps {
  customer: string;
  system: string;
  /** Absent for a new one. */
  component: Component | undefined;
  onClose: () => void;
}

export function ComponentDrawer({ customer, system, component, onClose }: ComponentDrawerProps) {
  const { text } = useSpeech();
  const { inventory: words, componentKinds } = text.inspections;
  const [kind, setKind] = useState<ComponentKind>(component?.kind ?? 'DATABASE');
  const [name, setName] = useState(component?.name ?? '');
  const [note, setNote] = useState(component?.note ?? '');
  const [active, setActive] = useState(component?.active ?? true);
  const [tried, setTried] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const save = useSaveComponent();
  const refused = save.error === null ? {} : asProblem(save.error).fields;
  const nameError = tried && name.trim() === '' ? text.common.required : refused.name;

  const submit = () => {
    setTried(true);
    if (name.trim() === '') return;
    const body = { customer, system, kind, name: name.trim(), note: note.trim() || null, active };
    save.mutate({ id: component?.id, version: component?.version, body, key }, { onSuccess: onClose });
  };
  return (
    <FormDrawer
      title={component ? words.edit : words.add}
      save={words.save}
      saving={save.isPending}
      problem={save.error}
      onSave={submit}
      onClose={onClose}
    >
      <Field label={words.kind} required>
        {(control) => <Select {...control} value={kind} options={labelled(componentKinds)} onChange={setKind} />}
      </Field>
      <Field label={words.name} required error={nameError}>
        {(control) => (
          <Input
            {...control}
            status={nameError === undefined ? '' : 'error'}
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={words.note} error={refused.note}>
        {(control) => (
          <Input.TextArea
            {...control}
            value={note}
            maxLength={2000}
            autoSize={{ minRows: 3, maxRows: 10 }}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <Checkbox checked={active} onChange={(event) => setActive(event.target.checked)}>
        {words.inUse}
      </Checkbox>
    </FormDrawer>
  );
}
