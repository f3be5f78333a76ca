import { Button } from 'antd';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { asProblem } from '../../api/problem';
import { usePerform } from '../../api/tickets';
import type { AllowedAction, JournalEntry, Ticket } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { bodyOf, fieldsOf, missingOf, type FormValues } from '../../components/form/fields';
import { SchemaFields } from '../../components/form/SchemaFields';
import { useFirstWrong } from '../../components/form/useFirstWrong';
import { ProblemNote } from '../../components/ProblemNote';
import { StaleNote } from './StaleNote';
import { useActionDraft } from './useActionDraft';

interface ActionFormProps {
  ticket: Ticket;
  etag: string;
  action: AllowedAction;
  /** Whether the action is still open to the reader in the newest version. */
  allowed: boolean;
  entries: JournalEntry[];
  perform: ReturnType<typeof usePerform>;
  onDone: () => void;
  onCancel: () => void;
}

/** The form of one action, made from its schema. It speaks about the version the reader saw when opening it. */
export function ActionForm({ ticket, etag, action, allowed, entries, perform, onDone, onCancel }: ActionFormProps) {
  const { text, say } = useSpeech();
  const form = useRef<HTMLFormElement>(null);
  const [seen, setSeen] = useState({ ticket, etag });
  const [tried, setTried] = useState(false);
  const fields = fieldsOf(action.schema);
  const { values, change, discard } = useActionDraft(ticket.number, action.action, initialValues(action, ticket));

  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
  }, []);

  const problem = perform.error === null ? undefined : asProblem(perform.error);
  const moved = ticket.version !== seen.ticket.version && !perform.isPending;
  const missing = missingOf(fields, values);
  const errors: Record<string, string> = {
    ...problem?.fields,
    ...(tried ? Object.fromEntries(missing.map((name) => [name, text.common.required])) : {}),
  };
  useFirstWrong(form, errors);
  const giveUp = () => {
    discard();
    onCancel();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0 || perform.isPending || moved) return;
    perform.mutate(
      { action: action.action, values: bodyOf(fields, values), etag: seen.etag },
      {
        onSuccess: () => {
          discard();
          onDone();
        },
      },
    );
  };
  return (
    <form ref={form} className="action-form form-rows" noValidate onSubmit={submit}>
      <h2>{say(action.label)}</h2>
      {moved && (
        <StaleNote
          seen={seen.ticket}
          now={ticket}
          entries={entries}
          action={action.action}
          input={bodyOf(fields, values)}
          allowed={allowed}
          onContinue={() => {
            perform.reset();
            setSeen({ ticket, etag });
          }}
          onGiveUp={giveUp}
        />
      )}
      {fields.length === 0 && !moved && <p className="quiet">{text.composer.noFields}</p>}
      <SchemaFields fields={fields} values={values} errors={errors} onChange={change} />
      {problem && !moved && <ProblemNote problem={problem} />}
      <div className="form-foot">
        <Button type="primary" htmlType="submit" size="large" loading={perform.isPending} disabled={moved}>
          {text.composer.confirm(say(action.label))}
        </Button>
        <Button size="large" onClick={giveUp}>
          {text.composer.back}
        </Button>
      </div>
    </form>
  );
}

/** What the ticket says already stands in the form, so that one confirms or changes it. */
function initialValues({ schema }: AllowedAction, { level, nature, businessStopped }: Ticket): FormValues {
  const standing: Record<string, unknown> = { level, nature, businessStopped };
  const entries = Object.entries(schema?.properties ?? {})
    .map(([name, field]) => [name, field.default ?? standing[name]] as const)
    .filter((entry): entry is readonly [string, string | number | boolean] => isPlain(entry[1]));
  return Object.fromEntries(entries);
}

const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
