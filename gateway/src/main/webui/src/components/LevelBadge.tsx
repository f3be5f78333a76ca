import type { FaultLevel } from '../api/types';
import { useSpeech } from '../app/i18n';
import './badges.css';

/** The fault level: more ink, more urgent. */
export function LevelBadge({ level, long = false }: { level: FaultLevel | null | undefined; long?: boolean }) {
  const { text } = useSpeech();
  if (!level) return null;
  return (
    <span className={`level level-${level}`} title={text.levels[level]}>
      {long ? text.levels[level] : text.levelShort(level)}
    </span>
  );
}
