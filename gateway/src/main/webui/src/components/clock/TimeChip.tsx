import { useSpeech } from '../../app/i18n';
import type { ClockFace } from '../../api/types';
import './clock.css';
import { toneOf, usedShare, type Tone } from './reading';
import { dueText, durationText, exactText, momentText, remainingText, type TimeWords } from './timeText';
import { ToneIcon } from './ToneIcon';
import { useNow } from './useNow';

interface TimeChipProps {
  clock: ClockFace;
  /** Long: with the moment itself, on two lines. Short: what is left. */
  size?: 'short' | 'long';
  onOpen?: () => void;
}

/** A promise and what is left of it: icon, words and a bar of the time used, the same everywhere. */
export function TimeChip({ clock, size = 'short', onOpen }: TimeChipProps) {
  const speech = useSpeech();
  const now = useNow();
  const tone = toneOf(clock, now);
  const name = speech.say(clock.name);
  const party = waitedFor(clock, speech);
  const line = size === 'long' ? longLine(clock, tone, now, party, speech) : shortLine(clock, tone, now, party, speech);
  const state = speech.text.clock.tone[tone];
  const title = [name, state, clock.dueAt && exactText(clock.dueAt, speech)].filter(Boolean).join(' · ');
  const content = (
    <>
      <ToneIcon tone={tone} />
      <span className="chip-name">{name}</span>
      <span className="visually-hidden">{state}</span>
      <span className="chip-line">{line}</span>
      <span className="chip-bar">
        <span style={{ inlineSize: `${usedShare(clock, now) * 100}%` }} />
      </span>
    </>
  );
  const className = `chip chip-${size} tone-${tone}`;
  if (onOpen === undefined) {
    return (
      <span className={className} title={title}>
        {content}
      </span>
    );
  }
  return (
    <button type="button" className={className} title={`${title}\n${speech.text.clock.explain}`} onClick={onOpen}>
      {content}
    </button>
  );
}

type Speech = ReturnType<typeof useSpeech>;

function waitedFor({ paused }: ClockFace, { text }: Speech): string {
  return text.clock.waits[paused?.reason ?? ''] ?? text.clock.waits[paused?.party ?? ''] ?? '';
}

function shortLine(clock: ClockFace, tone: Tone, now: number, party: string, words: Speech): string {
  const { text } = words;
  switch (tone) {
    case 'paused':
      return party || text.clock.tone.paused;
    case 'met':
    case 'cancelled':
      return text.clock.tone[tone];
    case 'breached':
      return (
        lateness(clock, words) ?? (clock.dueAt ? remainingText(clock.dueAt, now, words) : text.clock.tone.breached)
      );
    case 'neutral':
    case 'risk':
      return clock.dueAt ? remainingText(clock.dueAt, now, words) : text.clock.none;
  }
}

function longLine(clock: ClockFace, tone: Tone, now: number, party: string, speech: Speech): string {
  if (tone === 'met' && clock.stoppedAt) return speech.text.clock.metAt(momentText(clock.stoppedAt, now, speech));
  if (tone === 'cancelled' || !clock.dueAt) return shortLine(clock, tone, now, party, speech);
  const moment = momentText(clock.dueAt, now, speech);
  if (tone === 'paused') return speech.text.time.with(moment, party || speech.text.clock.tone.paused);
  const late = lateness(clock, speech);
  return late === undefined ? dueText(clock.dueAt, now, speech) : speech.text.time.with(moment, late);
}

/** For a promise kept too late: by how much. */
function lateness({ stoppedAt, dueAt }: ClockFace, words: TimeWords): string | undefined {
  if (!stoppedAt || !dueAt || stoppedAt <= dueAt) return undefined;
  return words.text.time.lateBy(durationText(Date.parse(stoppedAt) - Date.parse(dueAt), words));
}
