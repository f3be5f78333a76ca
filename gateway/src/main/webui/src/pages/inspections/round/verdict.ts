import type { CheckItem, ItemValue, SuddenChange, Thresholds, Verdict } from '../../../api/inspectionTypes';

type Item = Pick<CheckItem, 'kind' | 'direction' | 'thresholds' | 'suddenChange' | 'good' | 'otherwise' | 'choices'>;

/** What the service will say of a value, shown while one types; the service's own word replaces it. */
export function verdictOf(item: Item, value: ItemValue | undefined, previous?: ItemValue | null): Verdict | undefined {
  switch (typeof value) {
    case 'number':
      return worse(ofThresholds(item, value), ofChange(item.suddenChange, value, previous));
    case 'boolean':
      return typeof item.good !== 'boolean' || value === item.good ? 'OK' : (item.otherwise ?? 'FAULT');
    case 'string':
      return item.choices?.find((choice) => choice.value === value)?.verdict ?? 'OK';
    default:
      return undefined;
  }
}

function ofThresholds({ direction, thresholds }: Item, value: number): Verdict {
  const reaches = (limit: number) => (direction === 'LOWER_IS_WORSE' ? value <= limit : value >= limit);
  return ofLimits(thresholds, reaches);
}

/** A burst since last time: so many times what it was. */
function ofChange(
  change: SuddenChange | null | undefined,
  value: number,
  previous: ItemValue | null | undefined,
): Verdict {
  if (!change || typeof previous !== 'number' || previous < 0 || value <= 0) return 'OK';
  if (typeof change.atLeast === 'number' && value < change.atLeast) return 'OK';
  return ofLimits(change, (times) => value >= previous * times);
}

function ofLimits(limits: Thresholds | null | undefined, reaches: (limit: number) => boolean): Verdict {
  if (typeof limits?.fault === 'number' && reaches(limits.fault)) return 'FAULT';
  return typeof limits?.attention === 'number' && reaches(limits.attention) ? 'ATTENTION' : 'OK';
}

const order: Verdict[] = ['NOT_CHECKED', 'OK', 'ATTENTION', 'FAULT'];
const worse = (one: Verdict, other: Verdict) => (order.indexOf(one) >= order.indexOf(other) ? one : other);

/** A number as people type it on a phone: with a comma or full-width digits, too. */
export function numberOf(entry: string): number | undefined {
  const plain = entry
    .trim()
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．。，,]/g, '.');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** What was typed as the service takes it; nothing when it is empty or no number where one is asked for. */
export function valueOf(kind: CheckItem['kind'], entry: string): ItemValue | undefined {
  const typed = entry.trim();
  if (typed === '') return undefined;
  if (kind === 'NUMBER') return numberOf(typed);
  return kind === 'YES_NO' ? typed === 'true' : typed;
}

/** A stored value as its field shows it. */
export const entryOf = (value: ItemValue | null | undefined) =>
  value === null || value === undefined ? '' : String(value);
