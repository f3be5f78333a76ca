import { Button, Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useComplete } from '../../../api/inspections';
import type { Assessment, Round } from '../../../api/inspectionTypes';
import { asProblem } from '../../../api/problem';
import { useAnnounce } from '../../../app/Announcer';
import { useSpeech } from '../../../app/i18n';
import { Choice } from '../../../components/form/Choice';
import { Field } from '../../../components/form/Field';
import { Note } from '../../../components/Note';
import { ProblemNote } from '../../../components/ProblemNote';
import { assessmentOf, suggestedState, useAssessment, type AssessmentDraft } from './assessment';

interface CompletionProps {
  round: Round;
  etag: string;
  /** Items without a word on them, and results that are not sent yet. */
  open: number;
  unsent: number;
  /** Results that somebody must look at first. */
  troubles: number;
  onBack: () => void;
}

const states = ['NORMAL', 'ATTENTION', 'FAULT'] as const;

/** 评估: what the round says of the system as a whole. It ends the round. */
export function Completion({ round, etag, open, unsent, troubles, onBack }: CompletionProps) {
  const { text } = useSpeech();
  const words = text.inspections.round;
  const announce = useAnnounce();
  const { draft, change, discard } = useAssessment(round.id);
  const [tried, setTried] = useState(false);
  const complete = useComplete(round.id);
  const suggested = suggestedState(round.results);
  const unanswered = round.askedAgain.filter(({ answered }) => !answered).length;
  const hints = [
    unanswered > 0 ? words.answerFirst(unanswered) : '',
    open > 0 ? words.missing(open) : '',
    troubles > 0 ? words.troubles(troubles) : '',
    unsent > 0 ? `${words.unsent(unsent)}${text.common.comma}${words.unsentFirst}` : '',
  ].filter((hint) => hint !== '');
  const refused = complete.error === null ? {} : asProblem(complete.error).fields;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft.runningState === undefined || unsent + troubles > 0 || complete.isPending) return;
    complete.mutate(
      { assessment: assessmentOf(draft, draft.runningState), etag },
      {
        onSuccess: () => {
          discard();
          announce(words.completedNote);
        },
      },
    );
  };
  return (
    <form className="panel form-panel form-rows completion" noValidate onSubmit={submit}>
      <h2>{words.completeTitle}</h2>
      {hints.length > 0 && (
        <Note tone="warn">
          <ul>
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </Note>
      )}
      <Choice
        legend={words.runningState}
        options={states.map((state) => ({
          value: state,
          label: text.inspections.runningStates[state] ?? state,
          hint: state === suggested ? words.suggested : undefined,
        }))}
        value={draft.runningState}
        onChange={(runningState: Assessment['runningState']) => change({ runningState })}
      />
      {tried && draft.runningState === undefined && (
        <p className="field-error" role="alert">
          {text.common.required}
        </p>
      )}
      <AssessmentFields draft={draft} errors={refused} onChange={change} />
      {complete.error !== null && <ProblemNote problem={complete.error} />}
      <div className="form-foot">
        <Button
          type="primary"
          htmlType="submit"
          size="large"
          loading={complete.isPending}
          disabled={unsent + troubles > 0}
        >
          {words.complete}
        </Button>
        <Button size="large" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </form>
  );
}

interface AssessmentFieldsProps {
  draft: AssessmentDraft;
  errors: Record<string, string>;
  onChange: (changes: Partial<AssessmentDraft>) => void;
}

function AssessmentFields({ draft, errors, onChange }: AssessmentFieldsProps) {
  const { text } = useSpeech();
  const words = text.inspections.round;
  const lines = (name: 'stability' | 'performance' | 'advice', hint?: string) => (
    <Field label={words[name]} hint={hint} error={errors[name]}>
      {(control) => (
        <Input.TextArea
          {...control}
          value={draft[name]}
          maxLength={4000}
          autoSize={{ minRows: 2, maxRows: 10 }}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  const figure = (name: 'concurrency' | 'visits' | 'usersOnline') => (
    <Field label={words[name]} required error={errors[name]}>
      {(control) => (
        <Input
          {...control}
          inputMode="numeric"
          value={draft[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      {lines('stability')}
      {lines('performance')}
      <fieldset className="choice">
        <legend>
          {words.capacity} <span className="field-optional">{text.common.optional}</span>
        </legend>
        <div className="capacity">
          {figure('concurrency')}
          {figure('visits')}
          {figure('usersOnline')}
        </div>
      </fieldset>
      {lines('advice', words.adviceHint)}
    </>
  );
}
