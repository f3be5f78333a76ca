import type { TicketKind } from '../api/types';
import { useSpeech } from '../app/i18n';
import './badges.css';

const paths: Record<TicketKind, string> = {
  DEFECT:
    'M10.9 2.5a3.5 3.5 0 0 0-4.4 4.4L2.6 10.8a1.8 1.8 0 0 0 2.6 2.6l3.9-3.9a3.5 3.5 0 0 0 4.4-4.4l-2.1 2.1-2.4-.2-.2-2.4z',
  CONSULTATION: 'M2 3.2h12v8H7.2L4 13.8v-2.6H2zM6.3 6.1c0-2 3.4-2 3.4 0 0 1.2-1.7 1.1-1.7 2.2M8 9.6v.1',
};

export function KindIcon({ kind }: { kind: TicketKind }) {
  const { text } = useSpeech();
  return (
    <svg className="kind-icon" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={text.kinds[kind]}>
      <title>{text.kinds[kind]}</title>
      <path d={paths[kind]} />
    </svg>
  );
}
