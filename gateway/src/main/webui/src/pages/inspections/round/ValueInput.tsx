import { Input } from 'antd';
import type { CheckItem } from '../../../api/inspectionTypes';
import { useSpeech } from '../../../app/i18n';

interface ValueInputProps {
  id: string;
  item: CheckItem;
  value: string;
  wrong: boolean;
  describedBy: string;
  /** At once for a choice; typing settles first. */
  onChange: (value: string, settled: boolean) => void;
}

/** Big enough for one thumb. */
export function ValueInput({ id, item, value, wrong, describedBy, onChange }: ValueInputProps) {
  const { text, say } = useSpeech();
  const words = text.inspections.round;
  switch (item.kind) {
    case 'NUMBER':
      return (
        <Input
          id={id}
          className="value-number"
          size="large"
          inputMode="decimal"
          enterKeyHint="next"
          autoComplete="off"
          aria-describedby={describedBy}
          aria-invalid={wrong}
          status={wrong ? 'error' : ''}
          value={value}
          suffix={item.unit}
          onChange={(event) => onChange(event.target.value, false)}
        />
      );
    case 'TEXT':
      return (
        <Input.TextArea
          id={id}
          aria-describedby={describedBy}
          value={value}
          maxLength={2000}
          autoSize={{ minRows: 2, maxRows: 8 }}
          onChange={(event) => onChange(event.target.value, false)}
        />
      );
    case 'YES_NO':
      return (
        <Answers
          id={id}
          value={value}
          options={[
            { value: 'true', label: words.yes },
            { value: 'false', label: words.no },
          ]}
          onChange={(chosen) => onChange(chosen, true)}
        />
      );
    case 'CHOICE':
      return (
        <Answers
          id={id}
          value={value}
          options={(item.choices ?? []).map((choice) => ({ value: choice.value, label: say(choice.label) }))}
          onChange={(chosen) => onChange(chosen, true)}
        />
      );
  }
}

interface AnswersProps {
  id: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Answers({ id, value, options, onChange }: AnswersProps) {
  return (
    <div id={id} className="answers" role="radiogroup" aria-labelledby={`${id}-label`}>
      {options.map((option) => (
        <label key={option.value} className="answer">
          <input type="radio" name={id} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </div>
  );
}
