import { Button, Input } from 'antd';
import { useState } from 'react';
import type { AllowedTargets } from '../../../api/inspectionTypes';
import { useAllowedTargets, useAllowTargets } from '../../../api/inventory';
import { useSpeech } from '../../../app/i18n';
import { Field } from '../../../components/form/Field';
import { Note } from '../../../components/Note';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';
import { useInspectionRights } from '../rights';

/** Where automatic checks may look: what the customer allowed, one host per line. */
export function AllowedTargetsPanel({ customer }: { customer: string }) {
  const { text } = useSpeech();
  const words = text.inspections.check;
  const { data, error, refetch } = useAllowedTargets(customer);
  return (
    <section className="aside-panel panel" aria-label={words.allowed}>
      <h2>{words.allowed}</h2>
      {error !== null && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={3} />}
      {data && <Targets key={data.etag} customer={customer} allowed={data.value} etag={data.etag} />}
    </section>
  );
}

interface TargetsProps {
  customer: string;
  allowed: AllowedTargets;
  etag: string | undefined;
}

function Targets({ customer, allowed, etag }: TargetsProps) {
  const { text } = useSpeech();
  const words = text.inspections.check;
  const { mayPlan } = useInspectionRights();
  const [entry, setEntry] = useState(allowed.targets.join('\n'));
  const allow = useAllowTargets(customer);
  const targets = entry
    .split(/\s+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (!mayPlan) {
    return allowed.targets.length === 0 ? (
      <p className="quiet">{words.allowedNone}</p>
    ) : (
      <ul className="mono">
        {allowed.targets.map((target) => (
          <li key={target}>{target}</li>
        ))}
      </ul>
    );
  }
  return (
    <form
      className="form-rows"
      onSubmit={(event) => {
        event.preventDefault();
        allow.mutate({ targets, etag });
      }}
    >
      <Field label={words.allowedField} required hint={words.allowedHint}>
        {(control) => (
          <Input.TextArea
            {...control}
            className="mono"
            value={entry}
            autoSize={{ minRows: 4, maxRows: 14 }}
            onChange={(event) => setEntry(event.target.value)}
          />
        )}
      </Field>
      {allow.error !== null && <ProblemNote problem={allow.error} />}
      {allow.isSuccess && <Note tone="good">{words.saved}</Note>}
      <div className="form-foot">
        <Button htmlType="submit" loading={allow.isPending} disabled={targets.join() === allowed.targets.join()}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
