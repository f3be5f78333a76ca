import { Button } from 'antd';
import { useRef, useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { useRaise } from '../../api/tickets';
import { asProblem } from '../../api/problem';
import { useSpeech } from '../../app/i18n';
import { useSession } from '../../app/session';
import { usePageZone } from '../../app/zone';
import { useFirstWrong } from '../../components/form/useFirstWrong';
import { ProblemNote } from '../../components/ProblemNote';
import { missingIn, ticketOf } from './draft';
import { PromiseLine, PromisePanel } from './PromisePanel';
import './raise.css';
import { CallFields } from './CallFields';
import { TicketFields } from './TicketFields';
import { useDraft } from './useDraft';
import { usePromise } from './usePromise';

/** 新建: the form at the left; at the right what we promise, while one types. */
export function RaisePage() {
  const { text } = useSpeech();
  const { isProvider } = useSession();
  const navigate = useNavigate();
  const { draft, isKept, change, discard, keyFor } = useDraft();
  const [tried, setTried] = useState(false);
  const raise = useRaise();
  const promise = usePromise(draft);
  usePageZone(draft.customer);

  const missing = missingIn(draft, isProvider);
  const refused = raise.error === null ? {} : asProblem(raise.error).fields;
  const errors: Record<string, string> = {
    ...refused,
    ...(tried ? Object.fromEntries(missing.map((name) => [name, text.common.required])) : {}),
  };
  const form = useRef<HTMLFormElement>(null);
  useFirstWrong(form, errors);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0 || raise.isPending) return;
    const body = ticketOf(draft, isProvider);
    raise.mutate(
      { body, key: keyFor(body) },
      {
        onSuccess: ({ value }) => {
          discard();
          void navigate(`/tickets/${value.number}`, { state: { raised: true } });
        },
      },
    );
  };
  return (
    <div className="page raise">
      <form ref={form} className="raise-form" noValidate onSubmit={submit}>
        <div className="page-head">
          <h1>{isProvider ? text.raise.title : text.raise.titleCustomer}</h1>
          {isKept && (
            <span className="quiet">
              {text.raise.draftKept}{' '}
              <button type="button" className="plain-button link-button" onClick={discard}>
                {text.raise.discard}
              </button>
            </span>
          )}
        </div>
        <div className="panel raise-panel form-rows">
          <TicketFields draft={draft} errors={errors} onChange={change} />
          {isProvider && <CallFields draft={draft} errors={errors} onChange={change} />}
        </div>
        <PromiseLine promise={promise} />
        {raise.error !== null && <ProblemNote problem={raise.error} />}
        <div className="raise-foot form-foot">
          <Button type="primary" htmlType="submit" size="large" loading={raise.isPending}>
            {isProvider ? text.raise.submitProvider : text.raise.submit}
          </Button>
          <span className="quiet raise-wait">{text.raise.wait}</span>
        </div>
      </form>
      <PromisePanel promise={promise} />
    </div>
  );
}
