import { Button, Dropdown } from 'antd';
import DownOutlined from '@ant-design/icons/DownOutlined';
import { useState } from 'react';
import type { usePerform } from '../../api/tickets';
import type { AllowedAction, AllowedActions, JournalEntry, Ticket } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { useAnnounce } from '../../app/Announcer';
import { recall } from '../../app/storage';
import { Note } from '../../components/Note';
import { ProblemNote } from '../../components/ProblemNote';
import { useIsPhone } from '../../components/useMediaQuery';
import { ActionForm } from './ActionForm';
import { draftSlot } from './useActionDraft';

interface ComposerProps {
  ticket: Ticket;
  etag: string;
  actions: AllowedActions | undefined;
  problem: unknown;
  entries: JournalEntry[];
  perform: ReturnType<typeof usePerform>;
}

const besidePrimary = 2;

/** What the reader may do next, as the API says: the likeliest first, the rest one click away. */
export function Composer(props: ComposerProps) {
  const { ticket, actions, problem, perform } = props;
  const { text, say } = useSpeech();
  const announce = useAnnounce();
  const items = actions?.items ?? [];
  const [chosen, setChosen] = useState<AllowedAction>();
  const [done, setDone] = useState('');
  // A form that was being filled in when the tab was closed opens again.
  const unfinished = items.find(({ action }) => recall(draftSlot(ticket.number, action)) !== undefined);
  const [dismissed, setDismissed] = useState(false);
  const current = chosen ?? (dismissed ? undefined : unfinished);

  const choose = (action: AllowedAction | undefined) => {
    perform.reset();
    setDone('');
    setChosen(action);
    setDismissed(true);
  };
  const finish = (action: AllowedAction) => {
    choose(undefined);
    setDone(text.composer.done(say(action.label)));
    announce(text.composer.done(say(action.label)));
  };
  return (
    <section className="panel composer no-print" aria-label={text.composer.title}>
      {problem !== null && <ProblemNote problem={problem} />}
      {done !== '' && <Note tone="good">{done}</Note>}
      {current === undefined ? (
        <Choices ticket={ticket} actions={actions} onChoose={choose} />
      ) : (
        <ActionForm
          key={current.action}
          {...props}
          action={current}
          allowed={items.some(({ action }) => action === current.action)}
          onDone={() => finish(current)}
          onCancel={() => choose(undefined)}
        />
      )}
    </section>
  );
}

interface ChoicesProps {
  ticket: Ticket;
  actions: AllowedActions | undefined;
  onChoose: (action: AllowedAction) => void;
}

function Choices({ ticket, actions, onChoose }: ChoicesProps) {
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
  const shown = others.length <= beside + 1 ? others : others.slice(0, beside);
  const folded = others.slice(shown.length);
  return (
    <div className="composer-choices">
      {primary && (
        <Button type="primary" size="large" className="composer-primary" onClick={() => onChoose(primary)}>
          {say(primary.label)}
        </Button>
      )}
      {shown.map((item) => (
        <Button key={item.action} size="large" className="composer-other" onClick={() => onChoose(item)}>
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
          <Button size="large" icon={<DownOutlined aria-hidden="true" />} iconPlacement="end">
            {text.composer.others}
          </Button>
        </Dropdown>
      )}
    </div>
  );
}
