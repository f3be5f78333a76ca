import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useSpeech } from '../../app/i18n';
import { Field } from '../../components/form/Field';
import { MomentInput } from '../../components/form/MomentInput';
import { useZoneText } from '../../app/Zones';
import type { Draft } from './draft';

interface CallFieldsProps {
  draft: Draft;
  errors: Record<string, string>;
  onChange: (changes: Partial<Draft>) => void;
}

/** What the provider's people record beside the matter itself: how it came in, and the answer given at once. */
export function CallFields({ draft, errors, onChange }: CallFieldsProps) {
  const { text } = useSpeech();
  const words = text.raise;
  const zoneText = useZoneText();
  const channels = Object.entries(text.channels).map(([value, label]) => ({ value, label }));
  return (
    <>
      {draft.kind === 'CONSULTATION' && <AnswerFields draft={draft} errors={errors} onChange={onChange} />}
      <div className="form-columns raise-call">
        <Field label={words.channel} required>
          {(control) => (
            <Select
              {...control}
              value={draft.channel}
              options={channels}
              onChange={(channel: string) => onChange({ channel })}
            />
          )}
        </Field>
        {draft.channel === 'HOTLINE' && (
          <>
            <Field label={words.caller} required error={errors.caller}>
              {(control) => (
                <Input
                  {...control}
                  value={draft.caller}
                  onChange={(event) => onChange({ caller: event.target.value })}
                />
              )}
            </Field>
            <Field label={words.callNumber}>
              {(control) => (
                <Input
                  {...control}
                  type="tel"
                  value={draft.callNumber}
                  onChange={(event) => onChange({ callNumber: event.target.value })}
                />
              )}
            </Field>
            <Field label={words.callStarted} required hint={zoneText} error={errors.callStarted}>
              {(control) => (
                <MomentInput
                  {...control}
                  value={draft.callStarted}
                  onChange={(callStarted) => onChange({ callStarted })}
                />
              )}
            </Field>
            <Field label={words.callMinutes}>
              {(control) => (
                <InputNumber
                  {...control}
                  min={0}
                  max={600}
                  value={draft.callMinutes ?? null}
                  onChange={(minutes) => onChange({ callMinutes: minutes ?? undefined })}
                />
              )}
            </Field>
          </>
        )}
      </div>
    </>
  );
}

function AnswerFields({ draft, onChange }: CallFieldsProps) {
  const { text } = useSpeech();
  return (
    <>
      <Field label={text.raise.answer} hint={text.raise.answerHint}>
        {(control) => (
          <Input.TextArea
            {...control}
            value={draft.answer}
            autoSize={{ minRows: 3, maxRows: 12 }}
            onChange={(event) => onChange({ answer: event.target.value })}
          />
        )}
      </Field>
      {draft.answer.trim() !== '' && (
        <Checkbox checked={draft.closeAtOnce} onChange={(event) => onChange({ closeAtOnce: event.target.checked })}>
          {text.raise.closeAtOnce}
        </Checkbox>
      )}
    </>
  );
}
