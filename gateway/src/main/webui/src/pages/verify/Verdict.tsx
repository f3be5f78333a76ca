import { asProblem } from '../../api/problem';
import { useVerification } from '../../api/reports';
import { useSpeech } from '../../app/i18n';
import { exactText } from '../../components/clock/timeText';
import { ProblemNote } from '../../components/ProblemNote';
import { Skeleton } from '../../components/Skeleton';

/** It matches, it does not, or there is no such document. */
export function Verdict({ number, digest }: { number: string; digest: string }) {
  const speech = useSpeech();
  const { text } = speech;
  const words = text.reports.verify;
  const { data, error, refetch } = useVerification(number, digest);
  if (error !== null) {
    if (asProblem(error).status !== 404) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
    return (
      <section className="panel verify-result verify-bad" role="status">
        <h2>{words.unknown}</h2>
        <p>{words.unknownText}</p>
      </section>
    );
  }
  if (data === undefined) return <Skeleton lines={2} />;
  const { matches, kind, issuedAt, replacedBy } = data;
  return (
    <section className={`panel verify-result ${matches ? 'verify-good' : 'verify-bad'}`} role="status">
      <h2>{matches ? words.matches : words.differs}</h2>
      <p>{matches ? words.matchesText : words.differsText}</p>
      <p className="quiet">
        <span className="mono">{number}</span>
        {` · ${text.reports.kinds[kind] ?? kind} · ${words.issuedAt} ${exactText(issuedAt, speech)}`}
      </p>
      {replacedBy && <p>{words.replacedBy(replacedBy)}</p>}
    </section>
  );
}
