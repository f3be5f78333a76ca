import { Link, useParams } from 'react-router';
import { useRound } from '../../../api/inspections';
import { asProblem } from '../../../api/problem';
import { useSpeech } from '../../../app/i18n';
import { usePageZone } from '../../../app/zone';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';
import '../../../components/sectionStyles';
import '../inspections.css';
import { useInspectionRights } from '../rights';
import { OpenRound } from './OpenRound';
import { PastRound } from './PastRound';
import './round.css';
import { RoundHead } from './RoundHead';

/** 巡检: one inspection of one month, on a phone in a machine room or at a desk. */
export function RoundPage() {
  const { id = '' } = useParams();
  const { text } = useSpeech();
  const { mayRecord } = useInspectionRights();
  const { data, error, refetch } = useRound(id);
  usePageZone(data?.value.customer.id);
  const missing = error !== null && asProblem(error).status === 404;
  return (
    <div className="page round">
      <p className="back">
        <Link to="/inspections">{text.inspections.round.toCalendar}</Link>
      </p>
      {error !== null && <ProblemNote problem={error} onRetry={missing ? undefined : () => void refetch()} />}
      {data === undefined && error === null && <Skeleton />}
      {data && (
        <>
          <RoundHead round={data.value} />
          {mayRecord && data.value.allowedActions.includes('record-result') ? (
            <OpenRound key={id} round={data.value} etag={data.etag ?? `"${data.value.version}"`} />
          ) : (
            <PastRound round={data.value} />
          )}
        </>
      )}
    </div>
  );
}
