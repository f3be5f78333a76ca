import { Link } from 'react-router';
import type { Finding } from '../../../api/inspectionTypes';
import { useSpeech } from '../../../app/i18n';
import { Ago } from '../../../components/clock/Ago';
import { LevelBadge } from '../../../components/LevelBadge';
import { FindingState } from './FindingState';
import { findingTitle } from './findingTitle';

/** A finding in one or two lines, with its ticket. */
export function FindingLine({ finding }: { finding: Finding }) {
  const { say } = useSpeech();
  const { id, level, item, component, ticket, raisedAt } = finding;
  return (
    <div className="finding-line">
      <span className="link-card-line">
        <LevelBadge level={level} />
        <Link to={`/inspections/findings/${id}`}>{findingTitle(finding, say)}</Link>
        <FindingState finding={finding} />
      </span>
      <span className="link-card-line quiet">
        {[say(item.label), component?.name].filter(Boolean).join(' · ')}
        <Ago at={raisedAt} />
        {ticket && (
          <Link to={`/tickets/${ticket.number}`} className="mono">
            {ticket.number}
          </Link>
        )}
      </span>
    </div>
  );
}
