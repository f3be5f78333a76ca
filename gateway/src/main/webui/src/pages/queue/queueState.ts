/** What the queue shows, exactly as its address says it: the URL is the only place that holds it. */
export const listNames = ['level', 'state'] as const;
export const singleNames = ['kind', 'customer', 'system', 'assignee', 'origin', 'q'] as const;

export type ListName = (typeof listNames)[number];
export type SingleName = (typeof singleNames)[number];
export type FilterName = ListName | SingleName | 'open';

export interface QueueState {
  /** Open tickets unless said otherwise. */
  open: 'true' | 'false' | 'any';
  lists: Record<ListName, string[]>;
  singles: Partial<Record<SingleName, string>>;
  sort: string;
}

export interface Token {
  name: FilterName;
  value: string;
}

export const usualSort = '-updated';

export function readState(parameters: URLSearchParams): QueueState {
  const open = parameters.get('open');
  const singles: QueueState['singles'] = {};
  for (const name of singleNames) {
    const value = parameters.get(name);
    if (value !== null && value !== '') singles[name] = value;
  }
  return {
    open: open === 'false' || open === 'any' ? open : 'true',
    lists: { level: parameters.getAll('level'), state: parameters.getAll('state') },
    singles,
    sort: parameters.get('sort') ?? usualSort,
  };
}

export function writeState(state: QueueState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.open !== 'true') parameters.set('open', state.open);
  for (const name of listNames) state.lists[name].forEach((value) => parameters.append(name, value));
  for (const name of singleNames) {
    const value = state.singles[name];
    if (value !== undefined) parameters.set(name, value);
  }
  if (state.sort !== usualSort) parameters.set('sort', state.sort);
  return parameters;
}

/** What the API is asked. */
export function filtersOf({ open, lists, singles }: QueueState): Record<string, string | string[]> {
  return { ...(open === 'any' ? {} : { open }), ...lists, ...singles };
}

export function tokensOf({ open, lists, singles }: QueueState): Token[] {
  return [
    ...(open === 'false' ? [{ name: 'open', value: open } satisfies Token] : []),
    ...listNames.flatMap((name) => lists[name].map((value) => ({ name, value }))),
    ...singleNames.flatMap((name) => {
      const value = singles[name];
      return value === undefined ? [] : [{ name, value }];
    }),
  ];
}

export function without(state: QueueState, { name, value }: Token): QueueState {
  if (name === 'open') return { ...state, open: 'true' };
  if (name === 'level' || name === 'state') {
    return { ...state, lists: { ...state.lists, [name]: state.lists[name].filter((one) => one !== value) } };
  }
  return withSingle(state, name, undefined);
}

export function withSingle(state: QueueState, name: SingleName, value: string | undefined): QueueState {
  const singles = Object.fromEntries(Object.entries(state.singles).filter(([other]) => other !== name));
  return { ...state, singles: value === undefined || value === '' ? singles : { ...singles, [name]: value } };
}

/** Two addresses mean the same view when they filter alike, whatever their order. */
export function sameView(one: URLSearchParams, other: URLSearchParams): boolean {
  const canonical = (parameters: URLSearchParams) => {
    const sorted = writeState({ ...readState(parameters), sort: usualSort });
    sorted.sort();
    return sorted.toString();
  };
  return canonical(one) === canonical(other);
}
