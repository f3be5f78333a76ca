import { Link } from 'react-router';
import { useFindings } from '../../api/inspections';
import { useDocumentsOf } from '../../api/reports';
import type { Ticket } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { usePlaces } from '../../app/places';
import { DocumentLinks } from '../../components/DocumentLinks';
import { findingTitle } from '../inspections/findings/findingTitle';

/** Which finding of which round a ticket came from, and the documents about it. Nothing where there is nothing. */
export function Origin({ ticket }: { ticket: Ticket }) {
  const places = new Set(usePlaces().map(({ key }) => key));
  return (
    <>
      {places.has('inspections') && <FromFinding ticket={ticket.number} />}
      {places.has('reports') && <Papers ticket={ticket.number} />}
    </>
  );
}

function FromFinding({ ticket }: { ticket: string }) {
  const { text, say } = useSpeech();
  const words = text.inspections.finding;
  const { data = [] } = useFindings({ ticket });
  if (data.length === 0) return null;
  return (
    <section className="rail-part">
      <h2>{words.origin}</h2>
      <ul className="plain-list">
        {data.map(({ id, summary, item, round }) => (
          <li key={id}>
            <Link to={`/inspections/findings/${id}`}>{findingTitle({ summary, item }, say)}</Link>
            <br />
            <Link to={`/inspections/rounds/${round}`}>{words.thatRound}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Papers({ ticket }: { ticket: string }) {
  const { text } = useSpeech();
  const { data = [] } = useDocumentsOf({ ticket });
  if (data.length === 0) return null;
  return (
    <section className="rail-part">
      <h2>{text.reports.tabs.documents}</h2>
      <DocumentLinks documents={data} />
    </section>
  );
}
