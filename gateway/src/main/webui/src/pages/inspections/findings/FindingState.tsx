import type { Finding } from '../../../api/inspectionTypes';
import { useSpeech } from '../../../app/i18n';
import '../../../components/badges.css';

export function FindingState({ finding: { state } }: { finding: Pick<Finding, 'state'> }) {
  const { text } = useSpeech();
  return (
    <span className={state === 'OPEN' ? 'state' : 'state state-ended'}>{text.inspections.finding.states[state]}</span>
  );
}
