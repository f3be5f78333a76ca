import type { TicketKind } from '../api/types';
import { useSpeech } from '../app/i18n';
import './badges.css';

const paths: Record<TicketKind, string> = {
  DEFECT:
    'M5.5 6a2.5 2.5 0 0 1 5 0v4.5a2.5 2.5 0 0 1-5 0zM5.5 8H2.5M13.5 8h-3M5.6 5L3.4 3.2M10.4 5l2.2-1.8M5.6 11.2L3.4 13M10.4 11.2l2.2 1.8M8 6.5v6',
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
