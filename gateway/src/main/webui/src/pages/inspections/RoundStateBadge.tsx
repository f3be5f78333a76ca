import CheckOutlined from '@ant-design/icons/CheckOutlined';
import ClockCircleOutlined from '@ant-design/icons/ClockCircleOutlined';
import CloseOutlined from '@ant-design/icons/CloseOutlined';
import EditOutlined from '@ant-design/icons/EditOutlined';
import ExclamationOutlined from '@ant-design/icons/ExclamationOutlined';
import { useSpeech } from '../../app/i18n';
import type { EntryState } from './calendar/entries';

const icons = {
  OPEN: EditOutlined,
  LATE: ExclamationOutlined,
  COMPLETED: CheckOutlined,
  MISSED: CloseOutlined,
  UPCOMING: ClockCircleOutlined,
};

/** How a round stands: colour, sign and word. */
export function RoundStateBadge({ state }: { state: EntryState }) {
  const { text } = useSpeech();
  const Icon = icons[state];
  return (
    <span className={`round-state round-${state}`}>
      <Icon aria-hidden="true" />
      {text.inspections.states[state]}
    </span>
  );
}
