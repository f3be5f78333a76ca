import CloseOutlined from '@ant-design/icons/CloseOutlined';
import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../../app/i18n';
import { useSession } from '../../app/session';
import '../../components/tabs.css';
import { readState, sameView, tokensOf } from './queueState';
import { builtInViews, useSavedViews } from './views';

/** The saved views: each a link to its filters, so that a tab can be opened in a new window or sent to somebody. */
export function ViewTabs({ parameters }: { parameters: URLSearchParams }) {
  const { text } = useSpeech();
  const { isProvider } = useSession();
  const saved = useSavedViews();
  const isShown = (query: string) => sameView(parameters, new URLSearchParams(query));
  const tabs = [
    ...builtInViews(isProvider).map((view) => ({
      ...view,
      label: text.queue.views[view.name] ?? view.name,
      own: false,
    })),
    ...saved.views.map((view) => ({ ...view, label: view.name, own: true })),
  ];
  const canSave = tokensOf(readState(parameters)).length > 0 && !tabs.some(({ query }) => isShown(query));
  return (
    <nav className="views" aria-label={text.queue.views.label}>
      {tabs.map(({ name, label, query, own }) => (
        <span key={`${name}${query}`} className="view">
          <Link to={`?${query}`} className="view-link" aria-current={isShown(query) ? 'page' : undefined}>
            {label}
          </Link>
          {own && isShown(query) && (
            <button
              type="button"
              className="plain-button quiet"
              aria-label={text.queue.removeView(label)}
              title={text.queue.removeView(label)}
              onClick={() => saved.remove({ name, query })}
            >
              <CloseOutlined aria-hidden="true" />
            </button>
          )}
        </span>
      ))}
      {canSave && <SaveView onSave={(name) => saved.save({ name, query: parameters.toString() })} />}
    </nav>
  );
}

function SaveView({ onSave }: { onSave: (name: string) => void }) {
  const { text } = useSpeech();
  const [name, setName] = useState('');
  const form = (
    <form
      className="save-view"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onSave(name.trim());
      }}
    >
      <Input
        value={name}
        maxLength={20}
        placeholder={text.queue.viewName}
        aria-label={text.queue.viewName}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="primary" htmlType="submit">
        {text.queue.save}
      </Button>
    </form>
  );
  return (
    <Popover trigger="click" placement="bottom" content={form}>
      <Button type="link" size="small">
        {text.queue.saveView}
      </Button>
    </Popover>
  );
}
