import { Button } from 'antd';
import { useRef, useState, type SubmitEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { usePlan, useSavePlan } from '../../../api/inspections';
import type { Plan } from '../../../api/inspectionTypes';
import { asProblem } from '../../../api/problem';
import { serverNow } from '../../../api/connection';
import { useSpeech } from '../../../app/i18n';
import { useFirstWrong } from '../../../components/form/useFirstWrong';
import { LinkButton } from '../../../components/LinkButton';
import { Note } from '../../../components/Note';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';
import { dateOf } from '../../../components/zone';
import { InspectionTabs } from '../InspectionTabs';
import { useInspectionRights } from '../rights';
import { DatesPanel } from './DatesPanel';
import { bodyOf, draftOf, emptyPlan, missingIn, type PlanDraft } from './planDraft';
import { PlanFields } from './PlanFields';

/** A plan: what is inspected how often, and when that is next. */
export function PlanPage() {
  const { id } = useParams();
  const { text } = useSpeech();
  const plan = usePlan(id);
  const words = text.inspections;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{id === undefined ? words.plan.new : (plan.data?.value.name ?? words.plan.title)}</h1>
      </div>
      <InspectionTabs />
      {plan.error !== null && <ProblemNote problem={plan.error} onRetry={() => void plan.refetch()} />}
      {id !== undefined && plan.data === undefined && plan.error === null && <Skeleton />}
      {id === undefined && <PlanForm key="new" />}
      {plan.data && (
        <PlanForm
          key={`${plan.data.value.id}${plan.data.value.version}`}
          plan={plan.data.value}
          etag={plan.data.etag}
        />
      )}
    </div>
  );
}

function PlanForm({ plan, etag }: { plan?: Plan; etag?: string | undefined }) {
  const { text, zone } = useSpeech();
  const { mayPlan } = useInspectionRights();
  const navigate = useNavigate();
  const words = text.inspections.plan;
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<PlanDraft>(() => (plan ? draftOf(plan) : emptyPlan(dateOf(serverNow(), zone))));
  const [key] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const save = useSavePlan();

  const missing = missingIn(draft);
  const errors: Record<string, string> = {
    ...(save.error === null ? {} : asProblem(save.error).fields),
    ...(tried ? Object.fromEntries(missing.map((name) => [name, text.common.required])) : {}),
  };
  useFirstWrong(form, errors);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0 || save.isPending) return;
    save.mutate(
      { id: plan?.id, body: bodyOf(draft), etag, key },
      { onSuccess: ({ value }) => void navigate(`/inspections/plans/${value.id}`, { state: { saved: true } }) },
    );
  };
  return (
    <div className="side-by-side">
      <form ref={form} noValidate onSubmit={submit}>
        <fieldset className="bare panel form-panel form-rows" disabled={!mayPlan}>
          <PlanFields
            draft={draft}
            errors={errors}
            fixed={plan !== undefined}
            onChange={(changes) => setDraft({ ...draft, ...changes })}
          />
        </fieldset>
        {save.error !== null && <ProblemNote problem={save.error} />}
        {save.isSuccess && <Note tone="good">{words.saved}</Note>}
        {mayPlan && (
          <div className="form-foot foot-actions">
            <Button type="primary" htmlType="submit" size="large" loading={save.isPending}>
              {words.save}
            </Button>
            <LinkButton to="/inspections/plans" size="large">
              {text.composer.back}
            </LinkButton>
          </div>
        )}
      </form>
      <DatesPanel plan={plan?.id} />
    </div>
  );
}
