import { useState } from 'react';
import type { usePerform } from '../../api/tickets';
import type { AllowedAction, AllowedActions, JournalEntry, Ticket } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { useAnnounce } from '../../app/Announcer';
import { recall } from '../../app/storage';
import { fieldsOf } from '../../components/form/fields';
import { Note } from '../../components/Note';
import { ProblemNote } from '../../components/ProblemNote';
import { useIsPhone } from '../../components/useMediaQuery';
import { ActionForm } from './ActionForm';
import { Choices } from './Choices';
import { draftSlot } from './useActionDraft';

interface ComposerProps {
  ticket: Ticket;
  etag: string;
  actions: AllowedActions | undefined;
  problem: unknown;
  onRetry: () => void;
  entries: JournalEntry[];
  perform: ReturnType<typeof usePerform>;
}

/** What the reader may do next, as the API says: the likeliest first, the rest one click away. */
export function Composer(props: ComposerProps) {
  const { ticket, actions, problem, perform } = props;
  const { text, say } = useSpeech();
  const announce = useAnnounce();
  const phone = useIsPhone();
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
    setDone(action.action);
    announce(text.composer.recorded(say(action.label)));
  };
  const start = (action: AllowedAction) => {
    choose(isAtOnce(action) ? undefined : action);
    if (!isAtOnce(action)) return;
    perform.mutate(
      { action: action.action, values: {}, etag: props.etag },
      { onSuccess: () => finish(action), onError: () => setChosen(action) },
    );
  };
  return (
    <section className="panel composer no-print" aria-label={text.composer.title}>
      {problem !== null && <ProblemNote problem={problem} onRetry={props.onRetry} />}
      {done !== '' && <Done action={done} entries={props.entries} />}
      {phone && current === undefined && <Debts ticket={ticket} />}
      {current === undefined ? (
        <Choices ticket={ticket} actions={actions} busy={perform.isPending} onChoose={start} />
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

/** Nothing to fill in, and nobody bound by it: one press does it. The form opens only to say what went wrong. */
const isAtOnce = ({ schema }: AllowedAction) =>
  schema !== null && schema !== undefined && fieldsOf(schema).length === 0 && schema['x-binding'] !== true;

/** Where the list of papers lies folded with the promises, what keeps the ticket open is said beside the buttons. */
function Debts({ ticket }: { ticket: Ticket }) {
  const { text, say } = useSpeech();
  const papers = (ticket.owedPapers ?? []).map(({ paper, label }) => say(label) || paper);
  if (!ticket.open || papers.length === 0) return null;
  return <Note tone="warn">{text.composer.debts(papers.join(text.common.listSeparator))}</Note>;
}

/** What one has just done, in the words of the story. */
function Done({ action, entries }: { action: string; entries: JournalEntry[] }) {
  const { text, say } = useSpeech();
  const entry = entries.findLast((one) => one.action === action);
  return entry && <Note tone="good">{text.composer.done(say(entry.label))}</Note>;
}
