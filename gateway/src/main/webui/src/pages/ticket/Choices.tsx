import DownOutlined from '@ant-design/icons/DownOutlined';
import { Button, Dropdown } from 'antd';
import type { AllowedAction, AllowedActions, Ticket } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { useIsPhone } from '../../components/useMediaQuery';
import { arranged } from './debts';

const besidePrimary = 2;

interface ChoicesProps {
  ticket: Ticket;
  actions: AllowedActions | undefined;
  busy: boolean;
  onChoose: (action: AllowedAction) => void;
}

/** The buttons of what one may do: the likeliest, those beside it, and the rest behind one more. */
export function Choices({ ticket, actions, busy, onChoose }: ChoicesProps) {
  const { text, say } = useSpeech();
  const phone = useIsPhone();
  if (actions === undefined) return null;
  const { items } = actions;
  if (items.length === 0) {
    return <p className="quiet">{ticket.open ? text.composer.nothing : text.composer.closed}</p>;
  }
  const primary = items.find((item) => item.primary);
  const others = items.filter((item) => item !== primary);
  const beside = phone ? Number(primary === undefined) : besidePrimary;
  const { shown, folded } = arranged(others, ticket, beside);
  return (
    <div className="composer-choices">
      {primary && (
        <Button
          type="primary"
          size="large"
          className="composer-primary"
          loading={busy}
          onClick={() => onChoose(primary)}
        >
          {say(primary.label)}
        </Button>
      )}
      {shown.map((item) => (
        <Button key={item.action} size="large" disabled={busy} onClick={() => onChoose(item)}>
          {say(item.label)}
        </Button>
      ))}
      {folded.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: folded.map(({ action, label }) => ({ key: action, label: say(label) })),
            onClick: ({ key }) => {
              const item = folded.find(({ action }) => action === key);
              if (item !== undefined) onChoose(item);
            },
          }}
        >
          <Button size="large" disabled={busy} icon={<DownOutlined aria-hidden="true" />} iconPlacement="end">
            {text.composer.others}
          </Button>
        </Dropdown>
      )}
    </div>
  );
}
