import { useState } from 'react';
import { asProblem } from '../api/problem';
import { useSpeech } from '../app/i18n';
import './notes.css';

interface ProblemNoteProps {
  problem: unknown;
  onRetry?: (() => void) | undefined;
}

/** What is wrong, what to do, and an id to quote. */
export function ProblemNote({ problem: thrown, onRetry }: ProblemNoteProps) {
  const { text } = useSpeech();
  const problem = asProblem(thrown);
  const { title, detail, errors } = problem.document;
  const mayTryAgain = problem.status !== 403;
  const own = text.problem[problem.reason];
  const spoken = problem.reason === 'refused' ? (detail ?? title ?? own) : own;
  const details = (errors ?? []).map((error) => error.detail).filter((one) => one !== undefined);
  return (
    <div className="note note-problem" role="alert">
      <p>{spoken}</p>
      {details.length > 0 && details.join() !== spoken && (
        <ul>
          {details.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className="note-foot">
        {onRetry && mayTryAgain && (
          <button type="button" className="plain-button link-button" onClick={onRetry}>
            {text.problem.retry}
          </button>
        )}
        {problem.quote && <Quote id={problem.quote} />}
      </p>
    </div>
  );
}

function Quote({ id }: { id: string }) {
  const { text } = useSpeech();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(id);
    setCopied(true);
  };
  return (
    <button type="button" className="plain-button quiet" title={text.problem.copy} onClick={() => void copy()}>
      {text.problem.quote} <span className="mono">{id}</span> {copied && text.problem.copied}
    </button>
  );
}
