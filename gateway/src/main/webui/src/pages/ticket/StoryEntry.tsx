import { useState } from 'react';
import type { JournalEntry, Ticket } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { Moment } from '../../components/clock/Ago';
import { momentText } from '../../components/clock/timeText';
import { useNow } from '../../components/clock/useNow';
import { useWording } from './wording';

interface StoryEntryProps {
  entry: JournalEntry;
  ticket: Ticket;
  stateLabel: (state: string) => string;
}

/** Who did what when, with what they wrote. */
export function StoryEntry({ entry, ticket, stateLabel }: StoryEntryProps) {
  const speech = useSpeech();
  const { text, say } = speech;
  const now = useNow(60);
  const wording = useWording();
  // At the beginning, what does not hold goes without saying.
  const data = Object.entries(entry.data ?? {}).filter(([, value]) => entry.sequence > 1 || value !== false);
  const told = entry.sequence === 1 && !data.some(([name]) => name === 'description');
  const all: typeof data = told && ticket.description ? [['description', ticket.description], ...data] : data;
  const lines = wording.lines(entry.action, all);
  const arrived = entry.to && entry.to !== entry.from ? stateLabel(entry.to) : '';
  return (
    <li className="story-entry">
      <div className="story-head">
        <strong>{entry.actor?.name ?? text.story.system}</strong>
        <span>{say(entry.label)}</span>
        {arrived !== '' && <span className="story-state">{arrived}</span>}
        <span className="story-when">
          <Moment at={entry.at} />
          {entry.recordedLater && entry.recordedAt && (
            <span className="flag">{text.story.recordedLater(momentText(entry.recordedAt, now, speech))}</span>
          )}
        </span>
      </div>
      {lines.length > 0 && (
        <dl className="story-data">
          {lines.map(({ name, label, value }) => (
            <div key={name} className={value.length > 40 ? 'story-long' : undefined}>
              <dt>{label}</dt>
              <dd>
                <LongText value={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

const foldedFrom = 420;

function LongText({ value }: { value: string }) {
  const { text } = useSpeech();
  const [open, setOpen] = useState(false);
  if (value.length < foldedFrom) return value;
  return (
    <>
      {open ? value : `${value.slice(0, foldedFrom - 80)}…`}{' '}
      <button type="button" className="plain-button link-button" onClick={() => setOpen(!open)}>
        {open ? text.story.showLess : text.story.showMore}
      </button>
    </>
  );
}
