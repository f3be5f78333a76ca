import type { ReactNode } from 'react';

/** A line of a list of facts; none when there is nothing to say. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === undefined || children === null || children === false || children === '' || children === 0)
    return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
