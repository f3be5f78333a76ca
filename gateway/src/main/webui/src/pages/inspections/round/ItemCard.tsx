import { Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { Verdict } from '../../../api/inspectionTypes';
import { useSpeech } from '../../../app/i18n';
import { findingTitle } from '../findings/findingTitle';
import { dateText } from '../../../components/clock/timeText';
import { useNow } from '../../../components/clock/useNow';
import { monthText } from '../../../components/dayText';
import { LevelBadge } from '../../../components/LevelBadge';
import { VerdictBadge } from '../VerdictBadge';
import { isSendable, type Draft } from './resultQueue';
import { SendState } from './SendState';
import type { ResultSender } from './resultSender';
import type { Entry } from './sheet';
import { useValueText } from './valueText';
import { ValueInput } from './ValueInput';
import { entryOf, valueOf, verdictOf } from './verdict';

interface ItemCardProps {
  entry: Entry;
  draft: Draft | undefined;
  underway: boolean;
  waiting: boolean;
  sender: ResultSender;
}

/** One thing to look at: what it was last time, what it is now, and what that means. */
export function ItemCard({ entry, draft, underway, waiting, sender }: ItemCardProps) {
  const { text, say } = useSpeech();
  const words = text.inspections.round;
  const id = useId();
  const { item, component, result } = entry;
  const stored = entryOf(result?.value);
  const now = {
    value: draft?.value ?? stored,
    note: draft?.note ?? result?.note ?? '',
    businessStopped: draft?.businessStopped ?? result?.businessStopped ?? false,
  };
  const [noting, setNoting] = useState(now.note !== '');
  const verdict = verdictNow(entry, draft);
  const wrong = draft !== undefined && now.value.trim() !== '' && !isSendable(draft);
  const notChecked = now.value.trim() === '' && (noting || now.note !== '');
  const type = (changes: Partial<typeof now>, settled = false) => {
    const next = { ...now, ...changes };
    if (next.value === '' && next.note === '' && result === null) sender.drop(entry.id);
    else sender.type({ ...next, ...identityOf(entry), base: stored }, settled ? 0 : undefined);
  };
  return (
    <article className="panel item" aria-labelledby={`${id}-label`}>
      <div className="item-head">
        <label id={`${id}-label`} className="item-label" htmlFor={id}>
          {say(item.label)}
          {component && <span className="quiet item-component">{component.name}</span>}
        </label>
        {verdict && <VerdictBadge verdict={verdict} />}
      </div>
      {entry.finding && <FoundBefore entry={entry} />}
      <p id={`${id}-hint`} className="item-hint quiet numbers">
        <Before entry={entry} />
      </p>
      <ValueInput
        id={id}
        item={item}
        value={now.value}
        wrong={wrong}
        describedBy={`${id}-hint`}
        onChange={(value, settled) => type({ value }, settled)}
      />
      {wrong && <p className="field-error">{words.badNumber}</p>}
      {verdict === 'FAULT' && (
        <Checkbox
          checked={now.businessStopped}
          onChange={(event) => type({ businessStopped: event.target.checked }, true)}
        >
          {words.businessStopped}
        </Checkbox>
      )}
      {noting && (
        <Input.TextArea
          aria-label={notChecked ? words.whyNotChecked : words.note}
          placeholder={notChecked ? words.whyNotChecked : words.note}
          value={now.note}
          maxLength={2000}
          autoSize={{ minRows: 1, maxRows: 6 }}
          onChange={(event) => type({ note: event.target.value })}
        />
      )}
      <div className="item-foot">
        {!noting && (
          <button type="button" className="plain-button link-button item-action" onClick={() => setNoting(true)}>
            {now.value === '' ? words.notChecked : words.addNote}
          </button>
        )}
        {now.value !== '' && (
          <button
            type="button"
            className="plain-button link-button item-action"
            onClick={() => {
              setNoting(result !== null);
              type({ value: '', businessStopped: false }, true);
            }}
          >
            {words.clear}
          </button>
        )}
        <SendState entry={entry} draft={draft} underway={underway} waiting={waiting} sender={sender} />
      </div>
    </article>
  );
}

const identityOf = ({ id, item, component }: Entry) => ({
  entry: id,
  item: item.key,
  component: component?.id ?? null,
  kind: item.kind,
});

/** The service's word on what is stored; on what is being typed, what it will say. */
function verdictNow({ item, result, last }: Entry, draft: Draft | undefined): Verdict | undefined {
  if (draft === undefined) return result?.verdict;
  if (draft.value.trim() === '') return draft.note.trim() === '' ? undefined : 'NOT_CHECKED';
  return verdictOf(item, valueOf(item.kind, draft.value), last?.value);
}

/** What it was last time, and from where on it deserves attention. */
function Before({ entry: { item, last } }: { entry: Entry }) {
  const speech = useSpeech();
  const words = speech.text.inspections.round;
  const valueText = useValueText();
  const limit = (value: number | null | undefined) => (typeof value === 'number' ? valueText(item, value) : '');
  const limits = (item.direction === 'LOWER_IS_WORSE' ? words.thresholdBelow : words.thresholdAbove)(
    limit(item.thresholds?.attention),
    limit(item.thresholds?.fault),
  );
  return (
    <>
      <span>
        {last ? words.lastValue(valueText(item, last.value), monthText(last.month, speech)) : words.noLastValue}
      </span>
      {limits !== '' && <span>{limits}</span>}
    </>
  );
}

function FoundBefore({ entry: { finding } }: { entry: Entry }) {
  const speech = useSpeech();
  const words = speech.text.inspections;
  const now = useNow(3600);
  if (finding === null) return null;
  return (
    <p className="item-finding">
      <LevelBadge level={finding.level} />
      <Link to={`/inspections/findings/${finding.id}`}>{findingTitle(finding, speech.say)}</Link>
      <span>{words.round.since(dateText(Date.parse(finding.raisedAt), now, speech))}</span>
      {finding.repeats > 0 && <span>{words.finding.times(finding.repeats)}</span>}
      {finding.ticket && (
        <Link to={`/tickets/${finding.ticket.number}`} className="mono">
          {finding.ticket.number}
        </Link>
      )}
    </p>
  );
}
