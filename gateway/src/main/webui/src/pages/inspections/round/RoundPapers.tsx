import type { Round } from '../../../api/inspectionTypes';
import { useDocumentsOf } from '../../../api/reports';
import { useSpeech } from '../../../app/i18n';
import { LinkButton } from '../../../components/LinkButton';
import { DocumentLinks } from '../../../components/DocumentLinks';
import { ProblemNote } from '../../../components/ProblemNote';
import { useReportRights } from '../../reports/rights';

/** The assessment reports of a round, and the way to one. */
export function RoundPapers({ round }: { round: Round }) {
  const { text } = useSpeech();
  const words = text.inspections.round;
  const { mayIssue } = useReportRights();
  const { data, error, refetch } = useDocumentsOf({ round: round.id }, round.state === 'COMPLETED');
  if (round.state !== 'COMPLETED') return null;
  return (
    <aside className="aside-panel panel" aria-label={words.documents}>
      <h2>{words.documents}</h2>
      {error !== null && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      <DocumentLinks documents={data ?? []} />
      {data?.length === 0 && <p className="quiet">{text.reports.document.none}</p>}
      {mayIssue && (
        <LinkButton
          to={`/reports/issue?kind=INSPECTION_ASSESSMENT&customer=${round.customer.id}&round=${round.id}`}
          className="foot-actions"
        >
          {words.report}
        </LinkButton>
      )}
    </aside>
  );
}
