import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { JournalEntry, Ticket } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { Moment } from '../../components/clock/Ago';
import { differencesOf, type Difference } from './differences';
import { useWording } from './wording';

interface StaleNoteProps {
  seen: Ticket;
  now: Ticket;
  entries: JournalEntry[];
  action: string;
  input: Record<string, unknown>;
  allowed: boolean;
  onContinue: () => void;
  onGiveUp: () => void;
}

/** Somebody was faster: both versions side by side, what happened meanwhile, and what one was about to send. */
export function StaleNote({ seen, now, entries, action, input, allowed, onContinue, onGiveUp }: StaleNoteProps) {
  const { text, say } = useSpeech();
  const wording = useWording();
  const words = text.composer;
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.scrollIntoView({ block: 'center' }), []);
  const shown = (value: Difference['before']) =>
    typeof value === 'object' ? say(value) : wording.valueText(value) || text.common.none;
  const fresh = entries.filter(({ sequence }) => sequence > seen.version);
  const typed = wording.lines(action, Object.entries(input));
  return (
    <div ref={note} className="stale" role="alert">
      <strong>{words.stale}</strong>
      <p>{allowed ? words.staleText : words.notAllowed}</p>
      <table className="stale-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.yours(String(seen.version))}</th>
            <th scope="col">{words.theirs(String(now.version))}</th>
          </tr>
        </thead>
        <tbody>
          {differencesOf(seen, now).map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{text.ticket[field]}</th>
              <td>{shown(before)}</td>
              <td>{shown(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {fresh.length > 0 && (
        <div>
          {words.newEntries}
          <ul>
            {fresh.map((entry) => (
              <li key={entry.sequence}>
                {entry.actor?.name ?? text.story.system} {say(entry.label)} <Moment at={entry.at} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {typed.length > 0 && (
        <div>
          {words.yourInput}
          <ul>
            {typed.map(({ name, label, value }) => (
              <li key={name}>
                {label}
                {text.common.colon}
                {value}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="form-foot">
        {allowed && (
          <Button type="primary" onClick={onContinue}>
            {words.applyAnyway}
          </Button>
        )}
        <Button onClick={onGiveUp}>{words.giveUp}</Button>
      </div>
    </div>
  );
}
