import type { Finding } from '../../../api/inspectionTypes';
import type { Bilingual } from '../../../api/types';

/** The title in the reader's language: the service begins it with the item's label in both, as tickets made of it need. */
export function findingTitle(
  { summary, item: { label } }: Pick<Finding, 'summary' | 'item'>,
  say: (label: Bilingual) => string,
): string {
  const both = `${label.zh} ${label.en}`;
  return summary.startsWith(both) ? say(label) + summary.slice(both.length) : summary;
}
