import { Input } from 'antd';
import { useSpeech } from '../../app/i18n';
import { instantOf, localOf } from '../zone';

interface MomentInputProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
  status?: '' | 'error';
  /** An instant, "2026-03-02T06:30:00.000Z", or nothing. */
  value: string;
  onChange: (instant: string) => void;
}

/** Date and time, typed in the zone in which the page shows its times. What is kept is the instant. */
export function MomentInput({ value, onChange, ...control }: MomentInputProps) {
  const { zone } = useSpeech();
  const instant = Date.parse(value);
  return (
    <Input
      {...control}
      type="datetime-local"
      max="9999-12-31T23:59"
      value={Number.isNaN(instant) ? '' : localOf(instant, zone)}
      onChange={(event) => {
        const typed = instantOf(event.target.value, zone);
        onChange(Number.isNaN(typed) ? '' : new Date(typed).toISOString());
      }}
    />
  );
}
