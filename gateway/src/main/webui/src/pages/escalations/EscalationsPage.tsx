import { Link, useSearchParams } from 'react-router';
import { useEscalations } from '../../api/escalations';
import { useSpeech } from '../../app/i18n';
import { EmptyState } from '../../components/EmptyState';
import { EscalationCard } from '../../components/EscalationCard';
import { ProblemNote } from '../../components/ProblemNote';
import { Skeleton } from '../../components/Skeleton';
import '../../components/tabs.css';
import './escalations.css';

const states = ['waiting', 'acknowledged', 'ended'] as const;

/** 升级: what waits for somebody to take notice, and what was taken notice of. */
export function EscalationsPage() {
  const { text } = useSpeech();
  const words = text.escalations;
  const [parameters] = useSearchParams();
  const shown = states.find((state) => state === parameters.get('state')) ?? 'waiting';
  const { data, error, refetch } = useEscalations(shown);
  return (
    <div className="page escalations">
      <div className="page-head">
        <h1>{words.title}</h1>
      </div>
      <nav className="views" aria-label={words.title}>
        {states.map((state) => (
          <Link
            key={state}
            to={state === 'waiting' ? '/escalations' : `?state=${state}`}
            className="view-link"
            aria-current={state === shown ? 'page' : undefined}
          >
            {words.states[state]}
          </Link>
        ))}
      </nav>
      {error !== null && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton />}
      {data?.length === 0 && (
        <div className="panel">
          <EmptyState title={words.empty[shown] ?? ''} />
        </div>
      )}
      <div className="escalation-list">
        {data?.map((escalation) => (
          <EscalationCard key={escalation.id} escalation={escalation} />
        ))}
      </div>
    </div>
  );
}
