import { useSpeech } from '../app/i18n';
import './notes.css';

/** Grey lines where text will be. */
export function Skeleton({ lines = 6, height = 16 }: { lines?: number; height?: number }) {
  const { text } = useSpeech();
  return (
    <div role="status" style={{ display: 'grid', gap: 14, padding: 16 }}>
      <span className="visually-hidden">{text.common.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="skeleton" style={{ height, width: `${92 - ((index * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
