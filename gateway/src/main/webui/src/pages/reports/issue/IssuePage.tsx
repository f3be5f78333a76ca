import { Button } from 'antd';
import { useRef, useState, type SubmitEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { asProblem } from '../../../api/problem';
import { useIssue } from '../../../api/reports';
import { serverNow } from '../../../api/connection';
import { useSpeech } from '../../../app/i18n';
import { useFirstWrong } from '../../../components/form/useFirstWrong';
import { monthOf, shiftedMonth } from '../../../components/monthGrid';
import { Note } from '../../../components/Note';
import { ProblemNote } from '../../../components/ProblemNote';
import '../../../components/sectionStyles';
import '../reports.css';
import { draftOf, missingIn, requestOf, type IssueDraft } from './issueDraft';
import { IssueFields } from './IssueFields';
import { PreviewPanel } from './PreviewPanel';

/** 出具文件: what it is about at the left, what it will look like at the right. */
export function IssuePage() {
  const { text, language, zone } = useSpeech();
  const words = text.reports.issue;
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(parameters, shiftedMonth(monthOf(serverNow(), zone), -1), language));
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const issue = useIssue();

  const problem = issue.error === null ? undefined : asProblem(issue.error);
  const missing = missingIn(draft);
  const errors: Record<string, string> = {
    ...problem?.fields,
    ...(tried ? Object.fromEntries(missing.map((name) => [name, text.common.required])) : {}),
  };
  useFirstWrong(form, errors);
  const change = (changes: Partial<IssueDraft>) => {
    issue.reset();
    setKey(crypto.randomUUID());
    setDraft({ ...draft, ...changes });
  };
  const send = (replaces?: string) => {
    setTried(true);
    if (missing.length > 0 || issue.isPending) return;
    // What replaces another is a request of its own.
    issue.mutate(
      { body: requestOf(draft, replaces), key: replaces === undefined ? key : `${key}-${replaces}` },
      {
        onSuccess: ({ value }) => void navigate(`/reports/documents/${value.number}`, { state: { issued: true } }),
      },
    );
  };
  return (
    <div className="page">
      <p className="back">
        <Link to="/reports">{text.reports.document.all}</Link>
      </p>
      <div className="page-head">
        <h1>{words.title}</h1>
      </div>
      <div className="issue">
        <form
          ref={form}
          noValidate
          onSubmit={(event: SubmitEvent) => {
            event.preventDefault();
            send();
          }}
        >
          <div className="panel form-panel form-rows">
            <IssueFields draft={draft} errors={errors} onChange={change} />
            <p className="field-hint">{words.immutable}</p>
          </div>
          {problem && <Refused problem={problem} onReplace={send} />}
          {issue.isPending && <Note>{words.working}</Note>}
          <div className="form-foot foot-actions">
            <Button type="primary" htmlType="submit" size="large" loading={issue.isPending}>
              {words.submit}
            </Button>
          </div>
        </form>
        <PreviewPanel request={missing.length === 0 ? requestOf(draft, undefined) : undefined} />
      </div>
    </div>
  );
}

/** Refused because the same was issued before: it may be issued again, to take that one's place. */
function Refused({
  problem,
  onReplace,
}: {
  problem: ReturnType<typeof asProblem>;
  onReplace: (number: string) => void;
}) {
  const { text } = useSpeech();
  const words = text.reports.issue;
  const existing = problem.status === 409 ? problem.document.number : undefined;
  return (
    <>
      <ProblemNote problem={problem} />
      {existing !== undefined && (
        <div className="form-foot foot-actions">
          <Link to={`/reports/documents/${existing}`}>
            {words.open} <span className="mono">{existing}</span>
          </Link>
          <Button onClick={() => onReplace(existing)}>{words.replace(existing)}</Button>
        </div>
      )}
    </>
  );
}
