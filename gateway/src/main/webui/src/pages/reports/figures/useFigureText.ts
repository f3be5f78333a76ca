import { useMemo } from 'react';
import { useSpeech } from '../../../app/i18n';
import { durationText } from '../../../components/clock/timeText';

const hour = 3_600_000;

/** Figures as people read them: whole numbers, per cent, lengths of time. */
export function useFigureText() {
  const speech = useSpeech();
  const { tag } = speech;
  return useMemo(() => {
    const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
    const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
    const small = new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 });
    return {
      percent: (value: number) => share.format(value),
      number: (value: number) => (Math.abs(value) < 100 ? small : whole).format(value),
      hours: (value: number) => durationText(value * hour, speech),
    };
  }, [speech, tag]);
}
