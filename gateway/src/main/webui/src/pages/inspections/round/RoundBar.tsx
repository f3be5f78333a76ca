import { Button } from 'antd';
import { useSpeech } from '../../../app/i18n';
import type { Progress } from './sheet';

interface RoundBarProps {
  progress: Progress;
  unsent: number;
  /** Results that somebody must look at. */
  troubles: number;
  waiting: boolean;
  onSend: () => void;
  /** Absent for whoever may record but not conclude. */
  onComplete: (() => void) | undefined;
}

/** Always in reach: how far one is, what is not sent yet, and the way to the end. */
export function RoundBar({ progress: { done, total }, unsent, troubles, waiting, onSend, onComplete }: RoundBarProps) {
  const { text } = useSpeech();
  const words = text.inspections.round;
  return (
    <div className="round-bar no-print">
      <div className="round-progress">
        <strong className="numbers">{words.progress(done, total)}</strong>
        <progress value={done} max={Math.max(1, total)} aria-label={words.progressLabel} />
      </div>
      <p className="round-unsent" role="status">
        {waiting && unsent > 0 && (
          <>
            {words.unsent(unsent)}{' '}
            <button type="button" className="plain-button link-button" onClick={onSend}>
              {words.sendNow}
            </button>
          </>
        )}
        {troubles > 0 && <span className="round-troubles">{words.troubles(troubles)}</span>}
      </p>
      {onComplete && (
        <Button type="primary" size="large" onClick={onComplete}>
          {words.complete}
        </Button>
      )}
    </div>
  );
}
