import { Link } from 'react-router';
import type { Plan } from '../../../api/inspectionTypes';
import { useSpeech } from '../../../app/i18n';
import { rhythmOf, rhythmText } from './recurrence';

/** A plan on a phone. */
export function PlanCard({ plan: { id, name, customer, system, recurrence, active } }: { plan: Plan }) {
  const { text } = useSpeech();
  const words = text.inspections.plan;
  return (
    <Link to={`/inspections/plans/${id}`} className="link-card">
      <span className="link-card-title">{name}</span>
      <span className="quiet">{[customer.name, system.name].join(' · ')}</span>
      <span>
        {rhythmText(rhythmOf(recurrence), words.rhythm)}
        {!active && ` · ${words.paused}`}
      </span>
    </Link>
  );
}
