import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import { Button } from 'antd';
import { Link, useLocation, useParams } from 'react-router';
import { asProblem } from '../../../api/problem';
import { fileOf, useDocument } from '../../../api/reports';
import type { ReportDocument } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import { usePageZone } from '../../../app/zone';
import { Moment } from '../../../components/clock/Ago';
import { Fact } from '../../../components/Fact';
import { Note } from '../../../components/Note';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';
import '../../../components/sectionStyles';
import '../reports.css';
import { aboutText } from './aboutText';
import { DigestPanel } from './DigestPanel';
import { Mails } from './Mails';
import { sizeText } from './sizeText';

/** A document that was issued: what it is about, its files, and how it is verified. */
export function DocumentPage() {
  const { number = '' } = useParams();
  const { text } = useSpeech();
  const location = useLocation();
  const { data, error, refetch } = useDocument(number);
  usePageZone(data?.customer.id);
  const missing = error !== null && asProblem(error).status === 404;
  const justIssued = (location.state as { issued?: boolean } | null)?.issued === true;
  return (
    <div className="page">
      <p className="back">
        <Link to="/reports">{text.reports.document.all}</Link>
      </p>
      {justIssued && <Note tone="good">{text.reports.issue.issued}</Note>}
      {error !== null && <ProblemNote problem={error} onRetry={missing ? undefined : () => void refetch()} />}
      {data === undefined && error === null && <Skeleton />}
      {data && <DocumentView document={data} />}
    </div>
  );
}

function DocumentView({ document }: { document: ReportDocument }) {
  const { text, language } = useSpeech();
  const words = text.reports;
  const { number, kind, replacedBy, pdf, docx } = document;
  return (
    <>
      <header className="document-head">
        <p className="mono quiet">{number}</p>
        <h1>{words.kinds[kind]}</h1>
      </header>
      {replacedBy && (
        <Note tone="warn">
          {words.document.replacedBy}{' '}
          <Link to={`/reports/documents/${replacedBy}`} className="mono">
            {replacedBy}
          </Link>
        </Note>
      )}
      <div className="form-foot document-files">
        <Button
          type="primary"
          size="large"
          icon={<DownloadOutlined aria-hidden="true" />}
          href={fileOf(number, 'pdf')}
          download
        >
          {words.document.pdf} {sizeText(pdf.size, language)}
        </Button>
        <Button size="large" icon={<DownloadOutlined aria-hidden="true" />} href={fileOf(number, 'docx')} download>
          {words.document.word} {sizeText(docx.size, language)}
        </Button>
      </div>
      <div className="document-parts">
        <section className="panel form-panel" aria-label={words.document.facts}>
          <h2>{words.document.facts}</h2>
          <dl className="facts">
            <DocumentFacts document={document} />
          </dl>
        </section>
        <DigestPanel document={document} />
        <Mails number={number} />
      </div>
    </>
  );
}

function DocumentFacts({ document }: { document: ReportDocument }) {
  const speech = useSpeech();
  const words = speech.text.reports;
  const { customer, system, ticket, round, language, issuedAt, issuedBy, replaces } = document;
  return (
    <>
      <Fact label={words.document.customer}>{customer.name}</Fact>
      <Fact label={words.document.system}>{system?.name}</Fact>
      <Fact label={words.document.period}>{!ticket && aboutText(document, speech)}</Fact>
      <Fact label={words.document.ticket}>
        {ticket && (
          <Link to={`/tickets/${ticket.number}`} className="mono">
            {ticket.number}
          </Link>
        )}
      </Fact>
      <Fact label={words.document.round}>
        {round && <Link to={`/inspections/rounds/${round}`}>{speech.text.inspections.finding.thatRound}</Link>}
      </Fact>
      <Fact label={words.document.language}>{words.languages[language] ?? language}</Fact>
      <Fact label={words.document.issuedAt}>
        <Moment at={issuedAt} />
      </Fact>
      <Fact label={words.document.issuedBy}>{issuedBy?.name ?? words.document.automatically}</Fact>
      <Fact label={words.document.replaces}>
        {replaces && (
          <Link to={`/reports/documents/${replaces}`} className="mono">
            {replaces}
          </Link>
        )}
      </Fact>
    </>
  );
}
