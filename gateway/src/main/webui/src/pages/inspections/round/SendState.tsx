import { useSpeech } from '../../../app/i18n';
import { isSendable, type Draft } from './resultQueue';
import type { ResultSender } from './resultSender';
import type { Entry } from './sheet';
import { useValueText } from './valueText';
import { entryOf } from './verdict';

interface SendStateProps {
  entry: Entry;
  draft: Draft | undefined;
  underway: boolean;
  waiting: boolean;
  sender: ResultSender;
}

/** Whether what one sees is with the service, and what stands in the way if it is not. */
export function SendState({ entry, draft, underway, waiting, sender }: SendStateProps) {
  const { text } = useSpeech();
  const words = text.inspections.round;
  const valueText = useValueText();
  if (draft === undefined) {
    return entry.result && <span className="send-state quiet">{words.stored}</span>;
  }
  if (draft.state === 'contested') {
    const theirs = entry.result ? valueText(entry.item, entry.result.value) : words.empty;
    return (
      <span className="send-state send-trouble" role="alert">
        {words.contested(theirs)}
        <button
          type="button"
          className="plain-button link-button item-action"
          onClick={() => sender.insist(draft.entry, entryOf(entry.result?.value))}
        >
          {words.keepMine}
        </button>
        <button type="button" className="plain-button link-button item-action" onClick={() => sender.drop(draft.entry)}>
          {words.takeTheirs}
        </button>
      </span>
    );
  }
  if (draft.state === 'refused') {
    return (
      <span className="send-state send-trouble" role="alert">
        {words.refused}
        {text.common.colon}
        {draft.remark}
      </span>
    );
  }
  if (!isSendable(draft)) return <span className="send-state">{draft.value === '' && words.whyNotChecked}</span>;
  return (
    <span className="send-state quiet" title={waiting ? words.waitingHint : undefined}>
      {underway || !waiting ? words.sending : words.waiting}
    </span>
  );
}
