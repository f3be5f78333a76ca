export interface Option {
  value: string;
  label: string;
}

/** Named things as a select takes them. */
export const optionsOf = (things: { id: string; name: string }[] | undefined): Option[] =>
  (things ?? []).map(({ id, name }) => ({ value: id, label: name }));

/** Words by key as a select takes them. */
export const labelled = (labels: Record<string, string>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
