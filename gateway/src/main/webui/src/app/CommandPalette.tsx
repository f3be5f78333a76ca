import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useTicketSearch } from '../api/tickets';
import { useDebounced } from '../components/useDebounced';
import { useSpeech } from './i18n';
import { useErrands } from './errands';
import { usePlaces } from './places';
import { useTheme } from './theme';

interface Command {
  key: string;
  label: string;
  remark?: string;
  run: () => void;
}

/** One field that finds tickets and runs commands. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { text, say } = useSpeech();
  const list = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [entry, setEntry] = useState('');
  const [chosen, setChosen] = useState(0);
  const navigate = useNavigate();
  const commands = useCommands(entry);
  const search = useTicketSearch(useDebounced(entry.trim(), 200));

  useEffect(() => dialog.current?.showModal(), []);

  const tickets = useMemo<Command[]>(() => {
    const found = entry.trim().length < 2 ? [] : (search.data ?? []);
    return found.map(({ number, title, stateLabel }) => ({
      key: number,
      label: `${number} ${title}`,
      remark: say(stateLabel),
      run: () => void navigate(`/tickets/${number}`),
    }));
  }, [entry, search.data, navigate, say]);
  const all = [...tickets, ...commands];
  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, all.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter') run(all[chosen]);
    else return;
    event.preventDefault();
  };
  const option = (command: Command, index: number) => (
    <li
      key={command.key}
      id={`${list}${index}`}
      role="option"
      aria-selected={index === chosen}
      className="palette-option"
      onPointerMove={() => setChosen(index)}
      onClick={() => run(command)}
      onKeyDown={onKeyDown}
    >
      <span>{command.label}</span>
      <span className="quiet">{command.remark}</span>
    </li>
  );
  return (
    <dialog ref={dialog} className="palette" aria-label={text.palette.label} onClose={onClose} onCancel={onClose}>
      <input
        // The palette is opened by a key; whoever opened it wants to type.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        className="palette-input"
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={`${list}${chosen}`}
        aria-label={text.palette.label}
        placeholder={text.palette.placeholder}
        value={entry}
        onChange={(event) => {
          setEntry(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={list} role="listbox" className="palette-list" aria-label={text.palette.label}>
        {tickets.map(option)}
        {commands.map((command, index) => option(command, tickets.length + index))}
      </ul>
      {all.length === 0 && <p className="palette-hint quiet">{text.palette.nothing}</p>}
      <p className="palette-hint quiet">{text.palette.hint}</p>
    </dialog>
  );
}

function useCommands(entry: string): Command[] {
  const { text, language, speak } = useSpeech();
  const { choose, dark } = useTheme();
  const places = usePlaces();
  const navigate = useNavigate();
  const commands: Command[] = [
    ...places.map(({ key, to }) => ({
      key,
      label: text.palette.goTo(text.nav[key]),
      run: () => void navigate(to),
    })),
    ...useErrands().map(({ to, label }) => ({ key: to, label, run: () => void navigate(to) })),
    { key: 'language', label: text.language.switchTo, run: () => speak(language === 'zh' ? 'en' : 'zh') },
    {
      key: 'appearance',
      label: `${text.top.theme.label}${text.common.colon}${dark ? text.top.theme.light : text.top.theme.dark}`,
      run: () => choose(dark ? 'light' : 'dark'),
    },
  ];
  const wanted = entry.trim().toLowerCase();
  return commands.filter(({ label }) => label.toLowerCase().includes(wanted));
}
