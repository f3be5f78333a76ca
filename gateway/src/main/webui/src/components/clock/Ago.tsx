import { useSpeech } from '../../app/i18n';
import { agoText, exactText, momentText } from './timeText';
import { useNow } from './useNow';

/** How long ago, exact on hover. */
export function Ago({ at }: { at: string }) {
  const speech = useSpeech();
  const now = useNow(10);
  return (
    <time dateTime={at} title={exactText(at, speech)} className="quiet numbers nowrap">
      {agoText(at, now, speech)}
    </time>
  );
}

/** The moment as people say it, exact on hover. */
export function Moment({ at }: { at: string }) {
  const speech = useSpeech();
  const now = useNow(60);
  return (
    <time dateTime={at} title={exactText(at, speech)} className="numbers">
      {momentText(at, now, speech)}
    </time>
  );
}
