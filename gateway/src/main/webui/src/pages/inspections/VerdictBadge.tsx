import CheckOutlined from '@ant-design/icons/CheckOutlined';
import CloseOutlined from '@ant-design/icons/CloseOutlined';
import ExclamationOutlined from '@ant-design/icons/ExclamationOutlined';
import MinusOutlined from '@ant-design/icons/MinusOutlined';
import type { Verdict } from '../../api/inspectionTypes';
import { useSpeech } from '../../app/i18n';

const icons = { OK: CheckOutlined, ATTENTION: ExclamationOutlined, FAULT: CloseOutlined, NOT_CHECKED: MinusOutlined };

/** What a value means: colour, sign and word. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const { text } = useSpeech();
  const Icon = icons[verdict];
  return (
    <span className={`verdict verdict-${verdict}`}>
      <Icon aria-hidden="true" />
      {text.inspections.verdicts[verdict]}
    </span>
  );
}
