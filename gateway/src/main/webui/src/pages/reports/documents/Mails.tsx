import { useDeliveries } from '../../../api/reports';
import type { Delivery } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import { Moment } from '../../../components/clock/Ago';
import { useReportRights } from '../rights';

/** To whom a document was mailed, and what could not be. Nothing where nothing was. */
export function Mails({ number }: { number: string }) {
  const { text } = useSpeech();
  const words = text.reports.document;
  const { maySeeMails } = useReportRights();
  const { data = [] } = useDeliveries(number, maySeeMails);
  if (data.length === 0) return null;
  return (
    <section className="panel form-panel" aria-label={words.mailed}>
      <h2>{words.mailed}</h2>
      <ul className="plain-list">
        {data.map((mail) => (
          <Mail key={mail.id} mail={mail} />
        ))}
      </ul>
    </section>
  );
}

function Mail({ mail: { recipient, address, state, tries, sentAt, error } }: { mail: Delivery }) {
  const { text } = useSpeech();
  const words = text.reports.document;
  return (
    <li className="link-card-line">
      <span className="mail-address">{address ?? recipient}</span>
      <span className={state === 'failed' ? 'unequal' : 'quiet'}>{words.mailStates[state] ?? state}</span>
      {sentAt && <Moment at={sentAt} />}
      {error && (
        <span className="quiet">
          {words.tries(tries)}
          {text.common.comma}
          {error}
        </span>
      )}
    </li>
  );
}
