import { isMonth } from '../../../components/monthGrid';

/** Which documents the list shows, exactly as its address says it. */
export const filterNames = ['kind', 'customer', 'period', 'ticket', 'q'] as const;
export type FilterName = (typeof filterNames)[number];
export type DocumentState = Partial<Record<FilterName, string>>;

export function readState(parameters: URLSearchParams): DocumentState {
  const state: DocumentState = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value !== null && value !== '' && (name !== 'period' || isMonth(value))) state[name] = value;
  }
  return state;
}

export function writeState(state: DocumentState): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of filterNames) {
    const value = state[name];
    if (value !== undefined && value !== '') parameters.set(name, value);
  }
  return parameters;
}
