import { Link } from 'react-router';
import type { ReportDocument } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import { Ago } from '../../../components/clock/Ago';
import { aboutText } from './aboutText';

/** A document on a phone. */
export function DocumentCard({ document }: { document: ReportDocument }) {
  const speech = useSpeech();
  const { number, kind, customer, issuedAt, replacedBy } = document;
  const words = speech.text.reports;
  return (
    <Link to={`/reports/documents/${number}`} className="link-card">
      <span className="link-card-line">
        <span className="mono quiet">{number}</span>
        {replacedBy && <span className="flag">{words.document.replaced}</span>}
        <Ago at={issuedAt} />
      </span>
      <span className="link-card-title">{words.kinds[kind]}</span>
      <span className="quiet">{[customer.name, aboutText(document, speech)].filter(Boolean).join(' · ')}</span>
    </Link>
  );
}
