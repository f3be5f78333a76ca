import { Link, useParams } from 'react-router';
import { useFinding } from '../../../api/inspections';
import type { Finding } from '../../../api/inspectionTypes';
import { asProblem } from '../../../api/problem';
import { useSpeech } from '../../../app/i18n';
import { usePageZone } from '../../../app/zone';
import { Moment } from '../../../components/clock/Ago';
import { Fact } from '../../../components/Fact';
import { LevelBadge } from '../../../components/LevelBadge';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';
import '../../../components/sectionStyles';
import '../inspections.css';
import { FindingState } from './FindingState';
import { findingTitle } from './findingTitle';
import { FindingTicket } from './FindingTicket';

/** 发现: what was found where, since when, how often, and what became of it. */
export function FindingPage() {
  const { id = '' } = useParams();
  const { text } = useSpeech();
  const { data, error, refetch } = useFinding(id);
  usePageZone(data?.customer.id);
  const missing = error !== null && asProblem(error).status === 404;
  return (
    <div className="page">
      <p className="back">
        <Link to="/inspections/findings">{text.inspections.finding.back}</Link>
      </p>
      {error !== null && <ProblemNote problem={error} onRetry={missing ? undefined : () => void refetch()} />}
      {data === undefined && error === null && <Skeleton />}
      {data && <FindingView finding={data} />}
    </div>
  );
}

function FindingView({ finding }: { finding: Finding }) {
  const { text, say } = useSpeech();
  const words = text.inspections.finding;
  return (
    <>
      <header className="round-head">
        <h1>{findingTitle(finding, say)}</h1>
        <p className="link-card-line">
          <LevelBadge level={finding.level} long />
          <FindingState finding={finding} />
          {finding.businessStopped && <span className="flag flag-strong">{text.ticket.businessStopped}</span>}
        </p>
      </header>
      <div className="side-by-side">
        <section className="panel form-panel">
          {finding.description && <p className="finding-text">{finding.description}</p>}
          <dl className="facts">
            <FindingFacts finding={finding} />
          </dl>
        </section>
        <section className="aside-panel panel" aria-label={words.ticket}>
          <h2>{words.ticket}</h2>
          <FindingTicket finding={finding} />
        </section>
      </div>
    </>
  );
}

function FindingFacts({ finding }: { finding: Finding }) {
  const { text, say } = useSpeech();
  const words = text.inspections.finding;
  const { customer, system, item, component, raisedAt, repeats, clearedAt, round, lastRound, clearedRound } = finding;
  const roundLink = (id: string) => <Link to={`/inspections/rounds/${id}`}>{words.thatRound}</Link>;
  return (
    <>
      <Fact label={text.ticket.customer}>{customer.name}</Fact>
      <Fact label={text.ticket.system}>{system.name}</Fact>
      <Fact label={words.where}>{[say(item.label), component?.name].filter(Boolean).join(' · ')}</Fact>
      <Fact label={words.raisedAt}>
        <Moment at={raisedAt} />
      </Fact>
      <Fact label={words.repeats}>{repeats > 0 ? words.times(repeats) : words.once}</Fact>
      <Fact label={words.clearedAt}>{clearedAt && <Moment at={clearedAt} />}</Fact>
      <Fact label={words.round}>{roundLink(round)}</Fact>
      <Fact label={words.lastRound}>{lastRound !== round && roundLink(lastRound)}</Fact>
      <Fact label={words.clearedIn}>{clearedRound && roundLink(clearedRound)}</Fact>
    </>
  );
}
