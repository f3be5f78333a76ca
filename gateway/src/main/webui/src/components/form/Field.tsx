import { useId, type ReactNode } from 'react';
import { useSpeech } from '../../app/i18n';
import './form.css';

interface FieldProps {
  label: string;
  required?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  children: (control: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }) => ReactNode;
}

/** A label, its control, and what is wrong with it. */
export function Field({ label, required = false, hint, error, children }: FieldProps) {
  const { text } = useSpeech();
  const id = useId();
  const remark = error ?? hint;
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      <label htmlFor={id}>
        {label} {!required && <span className="field-optional">{text.common.optional}</span>}
      </label>
      {children({
        id,
        'aria-describedby': remark === undefined ? undefined : `${id}-remark`,
        'aria-invalid': error !== undefined,
      })}
      {remark !== undefined && (
        <p id={`${id}-remark`} className={error === undefined ? 'field-hint' : 'field-error'}>
          {remark}
        </p>
      )}
    </div>
  );
}
