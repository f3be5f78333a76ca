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
    const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
    return {
      percent: (value: number) => share.format(value),
      number: (value: number) => plain.format(value),
      hours: (value: number) => durationText(value * hour, speech),
    };
  }, [speech, tag]);
}
