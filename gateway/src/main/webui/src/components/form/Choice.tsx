import { useId, type ReactNode } from 'react';
import './form.css';

interface ChoiceProps<V extends string> {
  legend: string;
  options: { value: V; label: string; hint?: string | undefined; icon?: ReactNode }[];
  value: V | undefined;
  onChange: (value: V) => void;
}

/** A question with all its answers in sight. */
export function Choice<V extends string>({ legend, options, value, onChange }: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value} className="choice-option">
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.icon}
            <span>
              {option.label}
              {option.hint !== undefined && <span className="choice-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
