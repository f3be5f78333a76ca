import { useState } from 'react';
import { recall, remember } from '../../app/storage';

/** A tab of the queue: a name and the address it stands for. Built-in ones are named by the dictionary. */
export interface View {
  name: string;
  query: string;
}

const first: View = { name: 'open', query: '' };
const mine: View = { name: 'mine', query: 'assignee=me' };
const others: View[] = [
  { name: 'urgent', query: 'level=I&level=II' },
  { name: 'consultations', query: 'kind=CONSULTATION' },
  { name: 'closed', query: 'open=false&sort=-raised' },
  { name: 'all', query: 'open=any&sort=-raised' },
];

export function builtInViews(isProvider: boolean): View[] {
  return isProvider ? [first, mine, ...others] : [first, ...others];
}

const slot = 'queue.views';

/** The views that the reader has saved in this browser. */
export function useSavedViews() {
  const [views, setViews] = useState<View[]>(() => (recall(slot) as View[] | undefined) ?? []);
  const keep = (next: View[]) => {
    remember(slot, next);
    setViews(next);
  };
  return {
    views,
    save: (view: View) => keep([...views.filter(({ name }) => name !== view.name), view]),
    remove: (view: View) => keep(views.filter(({ name }) => name !== view.name)),
  };
}
