import { useMemo } from 'react';
import { useSpeech } from '../../app/i18n';
import type { ClockFace } from '../../api/types';
import './clock.css';
import { layOut, type RibbonLane, type RibbonSpan } from './geometry';
import { toneOf } from './reading';
import { dateText, momentText, timeOfDay } from './timeText';
import { ToneIcon } from './ToneIcon';
import { useNow } from './useNow';

interface RibbonProps {
  clocks: ClockFace[];
  /** The due times already stand beside it in words. */
  brief?: boolean;
}

/** The line of time behind promises: counting, closed and paused stretches, each due time with its clause, and now. */
export function Ribbon({ clocks, brief = false }: RibbonProps) {
  const speech = useSpeech();
  const { text, zone } = speech;
  const now = useNow(10);
  const view = useMemo(() => layOut(clocks, now, zone), [clocks, now, zone]);
  const kinds = [...new Set(view.lanes.flatMap(({ spans }) => spans.map(({ kind }) => kind)))];
  return (
    <div className="ribbon">
      <div className="ribbon-lanes">
        {view.lanes.map((lane) => (
          <Lane key={lane.clock.target + lane.clock.startedAt} lane={lane} now={now} mark={view.now} brief={brief} />
        ))}
      </div>
      <div className="ribbon-axis" aria-hidden="true">
        {view.ticks.map(({ at, left, wholeDay }) => (
          <span key={at} className={`ribbon-tick ${tickEnd(left)}`} style={{ insetInlineStart: `${left}%` }}>
            {wholeDay ? dateText(at, now, speech) : timeOfDay(at, speech)}
          </span>
        ))}
      </div>
      <ul className="ribbon-legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <span className={`ribbon-swatch span-${kind}`} />
            {text.clock.segments[kind]}
          </li>
        ))}
        {view.now !== undefined && (
          <li>
            <span className="ribbon-now-swatch" />
            {text.clock.now}
          </li>
        )}
      </ul>
    </div>
  );
}

const tickEnd = (left: number) => (left > 90 ? 'ribbon-tick-last' : left < 6 ? 'ribbon-tick-first' : '');

interface LaneProps {
  lane: RibbonLane;
  now: number;
  mark: number | undefined;
  brief: boolean;
}

function Lane({ lane, now, mark, brief }: LaneProps) {
  const speech = useSpeech();
  const { text, say } = speech;
  const { clock } = lane;
  const tone = toneOf(clock, now);
  return (
    <div className={`ribbon-lane tone-${tone}`}>
      <div className="ribbon-label">
        <ToneIcon tone={tone} />
        <strong>{say(clock.name)}</strong>
        {!brief && clock.dueAt && <span>{text.common.before(momentText(clock.dueAt, now, speech))}</span>}
        <ClauseMark clock={clock} />
      </div>
      <div className="ribbon-track">
        {lane.spans.map((span) => (
          <Span key={`${span.from}${span.kind}`} span={span} />
        ))}
        {lane.due !== undefined && <span className="ribbon-due" style={{ insetInlineStart: `${lane.due}%` }} />}
        {mark !== undefined && (
          <span className="ribbon-now" style={{ insetInlineStart: `${mark}%` }} title={text.clock.now} />
        )}
        {lane.stopped !== undefined && (
          <span className="ribbon-stop" style={{ insetInlineStart: `${lane.stopped}%` }} />
        )}
      </div>
    </div>
  );
}

function Span({ span }: { span: RibbonSpan }) {
  const speech = useSpeech();
  const now = useNow(60);
  const stretch = [span.from, span.to].map((at) => momentText(at, now, speech)).join(' – ');
  const label = `${speech.text.clock.segments[span.kind]} ${stretch}`;
  return (
    <span
      className={`ribbon-span span-${span.kind}`}
      style={{ insetInlineStart: `${span.left}%`, inlineSize: `${span.width}%` }}
      title={label}
    />
  );
}

export function ClauseMark({ clock: { clause } }: { clock: Pick<ClockFace, 'clause'> }) {
  const { text, say } = useSpeech();
  if (!clause || (!clause.ref && clause.ours !== true)) return null;
  const parts = [clause.ref ? text.clock.clause(clause.ref) : '', clause.ours ? text.clock.ours : ''];
  const title = [say(clause.text), clause.ours ? text.clock.oursHint : ''].filter(Boolean).join('\n');
  return (
    <span className="clause" title={title}>
      {parts.filter(Boolean).join(' · ')}
    </span>
  );
}
