import { Input, InputNumber, Select } from 'antd';
import { useSpeech } from '../../../app/i18n';
import { Field } from '../../../components/form/Field';
import { last, rhythmText, ruleOf, weekdays, type Rhythm, type Weekday } from './recurrence';

interface RhythmFieldsProps {
  rhythm: Rhythm;
  error: string | undefined;
  onChange: (rhythm: Rhythm) => void;
}

/** How often, by choosing; the rule in words beneath. */
export function RhythmFields({ rhythm, error, onChange }: RhythmFieldsProps) {
  const { text } = useSpeech();
  const words = text.inspections.plan;
  const kinds = (['day-of-month', 'weekday-of-month', 'other'] as const).map((value) => ({
    value,
    label: words.kinds[value],
  }));
  return (
    <>
      <div className="form-columns">
        <Field label={words.rhythmField} required>
          {(control) => (
            <Select
              {...control}
              value={rhythm.kind}
              options={kinds}
              onChange={(kind: Rhythm['kind']) => onChange(changed(rhythm, kind))}
            />
          )}
        </Field>
        {rhythm.kind !== 'other' && (
          <Field label={words.every} required>
            {(control) => (
              <InputNumber
                {...control}
                min={1}
                max={12}
                precision={0}
                value={rhythm.every}
                onChange={(every) => onChange({ ...rhythm, every: every ?? 1 })}
              />
            )}
          </Field>
        )}
        <On rhythm={rhythm} error={error} onChange={onChange} />
      </div>
      <p className="rhythm-words">{rhythmText(rhythm, words.rhythm)}</p>
    </>
  );
}

/** Another kind of rhythm begins at the usual place; a rule of one's own begins with what was chosen. */
function changed(rhythm: Rhythm, kind: Rhythm['kind']): Rhythm {
  const every = rhythm.kind === 'other' ? 1 : rhythm.every;
  if (kind === 'day-of-month') return { kind, every, day: 10 };
  if (kind === 'weekday-of-month') return { kind, every, nth: 2, weekday: 'TU' };
  return { kind, rule: ruleOf(rhythm) };
}

function On({ rhythm, error, onChange }: RhythmFieldsProps) {
  const { text } = useSpeech();
  const words = text.inspections.plan;
  switch (rhythm.kind) {
    case 'day-of-month':
      return (
        <Field label={words.dayField} required>
          {(control) => (
            <Select
              {...control}
              value={rhythm.day}
              options={[...Array.from({ length: 31 }, (_, index) => index + 1), last].map((day) => ({
                value: day,
                label: day === last ? words.lastDay : words.dayOption(day),
              }))}
              onChange={(day: number) => onChange({ ...rhythm, day })}
            />
          )}
        </Field>
      );
    case 'weekday-of-month':
      return (
        <>
          <Field label={words.nthField} required>
            {(control) => (
              <Select
                {...control}
                value={rhythm.nth}
                options={[1, 2, 3, 4, last].map((nth) => ({ value: nth, label: words.nth(nth) }))}
                onChange={(nth: number) => onChange({ ...rhythm, nth })}
              />
            )}
          </Field>
          <Field label={words.weekdayField} required>
            {(control) => (
              <Select
                {...control}
                value={rhythm.weekday}
                options={weekdays.map((weekday) => ({ value: weekday, label: words.rhythm.weekdays[weekday] }))}
                onChange={(weekday: Weekday) => onChange({ ...rhythm, weekday })}
              />
            )}
          </Field>
        </>
      );
    case 'other':
      return (
        <Field label={words.ruleField} required hint={words.ruleHint} error={error}>
          {(control) => (
            <Input
              {...control}
              className="mono"
              status={error === undefined ? '' : 'error'}
              value={rhythm.rule}
              maxLength={200}
              onChange={(event) => onChange({ kind: 'other', rule: event.target.value })}
            />
          )}
        </Field>
      );
  }
}
