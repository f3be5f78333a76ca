import { useCustomers, usePeople, useSystems } from '../../api/directory';
import { useWorkflow } from '../../api/tickets';
import { useSpeech, type Dictionary } from '../../app/i18n';
import { useSession } from '../../app/session';
import type { FilterName, QueueState, Token } from './queueState';

/** The states of all workflows, labelled by the API; several workflows may share one. */
export function useStates(): { value: string; label: string }[] {
  const { say } = useSpeech();
  const defect = useWorkflow('DEFECT');
  const consultation = useWorkflow('CONSULTATION');
  const states = [...(defect.data?.states ?? []), ...(consultation.data?.states ?? [])];
  const labels = new Map(states.map(({ id, label }) => [id, say(label)]));
  return [...labels].map(([value, label]) => ({ value, label }));
}

/** "客户：宏达医院" */
export function useTokenLabel(state: QueueState): (token: Token) => string {
  const { text } = useSpeech();
  const { isProvider } = useSession();
  const customers = useCustomers(isProvider);
  const systems = useSystems(state.singles.customer);
  const people = usePeople(undefined, isProvider);
  const states = useStates();
  const nameIn = (things: { id: string; name: string }[] | undefined, id: string) =>
    things?.find((thing) => thing.id === id)?.name;

  const valueOf = ({ name, value }: Token): string | undefined => {
    switch (name) {
      case 'open':
        return value === 'false' ? text.queue.openNo : text.queue.openYes;
      case 'kind':
        return text.kinds[value];
      case 'level':
        return text.levelShort(value);
      case 'state':
        return states.find((one) => one.value === value)?.label;
      case 'customer':
        return nameIn(customers.data, value);
      case 'system':
        return nameIn(systems.data, value);
      case 'assignee':
        return value === 'me' ? text.queue.me : nameIn(people.data, value);
      case 'origin':
        return text.queue.origins[value];
      case 'q':
        return value;
    }
  };
  return (token) => `${namesOf(text)[token.name]}${text.common.colon}${valueOf(token) ?? token.value}`;
}

function namesOf({ ticket, queue }: Dictionary): Record<FilterName, string> {
  const { kind, level, state, customer, system, assignee } = ticket;
  return { kind, level, state, customer, system, assignee, open: queue.openOnly, origin: queue.origin, q: queue.text };
}
