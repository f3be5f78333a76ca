import { useConnection } from '../api/connection';
import { useSpeech } from './i18n';

/** Whether what one sees is current. */
export function LiveDot() {
  const connection = useConnection();
  const { text } = useSpeech();
  return (
    <span className={`live live-${connection}`} role="status" title={text.top.connectionHint[connection]}>
      <span className="live-dot" />
      <span className="live-word">{text.top.connection[connection]}</span>
    </span>
  );
}
