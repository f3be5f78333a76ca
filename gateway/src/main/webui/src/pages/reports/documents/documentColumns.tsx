import { Link } from 'react-router';
import type { ReportDocument } from '../../../api/reportTypes';
import type { useSpeech } from '../../../app/i18n';
import { Ago } from '../../../components/clock/Ago';
import type { Column } from '../../../components/DataTable';
import { aboutText } from './aboutText';

export function documentColumns(speech: ReturnType<typeof useSpeech>): Column<ReportDocument>[] {
  const { text } = speech;
  const words = text.reports.document;
  return [
    {
      key: 'number',
      title: words.number,
      cell: ({ number, replacedBy }) => (
        <>
          <Link to={`/reports/documents/${number}`} className="mono">
            {number}
          </Link>{' '}
          {replacedBy && <span className="flag">{words.replaced}</span>}
        </>
      ),
    },
    {
      key: 'title',
      title: words.kind,
      cell: (document) => (
        <div className="two-lines">
          <span>{text.reports.kinds[document.kind]}</span>
          <div className="quiet">{[document.customer.name, document.system?.name].filter(Boolean).join(' · ')}</div>
        </div>
      ),
    },
    {
      key: 'about',
      title: words.about,
      cell: (document) =>
        document.round && !document.period ? (
          <Link to={`/inspections/rounds/${document.round}`}>{text.inspections.finding.thatRound}</Link>
        ) : (
          aboutText(document, speech)
        ),
    },
    { key: 'language', title: words.language, cell: ({ language }) => text.reports.languages[language] ?? language },
    { key: 'issuedBy', title: words.issuedBy, cell: ({ issuedBy }) => issuedBy?.name ?? words.automatically },
    { key: 'issued', title: words.issuedAt, cell: ({ issuedAt }) => <Ago at={issuedAt} /> },
  ];
}
