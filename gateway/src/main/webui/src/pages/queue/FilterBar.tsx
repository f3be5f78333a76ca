import CloseOutlined from '@ant-design/icons/CloseOutlined';
import FilterOutlined from '@ant-design/icons/FilterOutlined';
import { Button, Input, Popover, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { isTyping } from '../../app/keys';
import { useSpeech } from '../../app/i18n';
import { FilterMenu } from './FilterMenu';
import { readState, tokensOf, withSingle, without, type QueueState } from './queueState';
import { useTokenLabel } from './tokenLabels';

interface FilterBarProps {
  state: QueueState;
  onChange: (state: QueueState) => void;
}

/** Search and the filters in force, each a token that one click takes away. */
export function FilterBar({ state, onChange }: FilterBarProps) {
  const { text } = useSpeech();
  const labelOf = useTokenLabel(state);
  const tokens = tokensOf(state).filter(({ name }) => name !== 'q');
  return (
    <div className="filter-bar">
      <SearchField
        key={state.singles.q ?? ''}
        initial={state.singles.q ?? ''}
        onSearch={(q) => onChange(withSingle(state, 'q', q))}
      />
      <Popover trigger="click" placement="bottomLeft" content={<FilterMenu state={state} onChange={onChange} />}>
        <Button icon={<FilterOutlined aria-hidden="true" />}>{text.queue.filter}</Button>
      </Popover>
      {tokens.map((token) => {
        const label = labelOf(token);
        return (
          <span key={`${token.name}${token.value}`} className="token">
            {label}
            <button
              type="button"
              className="plain-button"
              aria-label={text.queue.remove(label)}
              onClick={() => onChange(without(state, token))}
            >
              <CloseOutlined aria-hidden="true" />
            </button>
          </span>
        );
      })}
      {tokens.length > 1 && (
        <Button type="link" size="small" onClick={() => onChange(readState(new URLSearchParams()))}>
          {text.queue.clear}
        </Button>
      )}
    </div>
  );
}

function SearchField({ initial, onSearch }: { initial: string; onSearch: (entry: string) => void }) {
  const { text } = useSpeech();
  const [entry, setEntry] = useState(initial);
  const field = useRef<InputRef>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event)) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <Input.Search
      ref={field}
      className="queue-search"
      value={entry}
      allowClear
      placeholder={text.queue.search}
      aria-label={text.queue.search}
      onChange={(event) => setEntry(event.target.value)}
      onSearch={(value) => onSearch(value.trim())}
    />
  );
}
