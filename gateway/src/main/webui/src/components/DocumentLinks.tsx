import { Link } from 'react-router';
import type { ReportDocument } from '../api/reportTypes';
import { useSpeech } from '../app/i18n';
import { Ago } from './clock/Ago';
import './table.css';

/** Documents about one thing, each a link. */
export function DocumentLinks({ documents }: { documents: ReportDocument[] }) {
  const { text } = useSpeech();
  return (
    <ul className="plain-list">
      {documents.map(({ number, kind, issuedAt }) => (
        <li key={number}>
          <Link to={`/reports/documents/${number}`}>
            <span className="mono">{number}</span> {text.reports.kinds[kind]}
          </Link>{' '}
          <Ago at={issuedAt} />
        </li>
      ))}
    </ul>
  );
}
