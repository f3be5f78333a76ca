import { Link } from 'react-router';
import type { Plan } from '../../../api/inspectionTypes';
import type { useSpeech } from '../../../app/i18n';
import type { Column } from '../../../components/DataTable';
import { rhythmOf, rhythmText } from './recurrence';

export function planColumns({ text }: ReturnType<typeof useSpeech>, checklists: Map<string, string>): Column<Plan>[] {
  const words = text.inspections.plan;
  return [
    {
      key: 'title',
      title: words.name,
      cell: ({ id, name, customer, system }) => (
        <div className="two-lines">
          <Link to={`/inspections/plans/${id}`}>{name}</Link>
          <div className="quiet">{[customer.name, system.name].join(' · ')}</div>
        </div>
      ),
    },
    {
      key: 'rhythm',
      title: words.rhythmField,
      cell: ({ recurrence }) => rhythmText(rhythmOf(recurrence), words.rhythm),
    },
    { key: 'template', title: words.template, cell: ({ template }) => checklists.get(template) ?? template },
    {
      key: 'inspector',
      title: words.inspector,
      cell: ({ inspector }) => inspector?.name ?? <span className="quiet">{words.noInspector}</span>,
    },
    {
      key: 'active',
      title: text.inspections.inventory.state,
      cell: ({ active }) => (
        <span className={active ? 'state' : 'state state-ended'}>{active ? words.activeState : words.paused}</span>
      ),
    },
  ];
}
