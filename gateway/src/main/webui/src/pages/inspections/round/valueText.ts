import type { CheckItem, ItemValue } from '../../../api/inspectionTypes';
import { useSpeech } from '../../../app/i18n';

/** A value in words: a number with its unit, an answer by its label. */
export function useValueText() {
  const { text, say } = useSpeech();
  const words = text.inspections.round;
  return (item: Partial<Pick<CheckItem, 'unit' | 'choices'>>, value: ItemValue | null | undefined): string => {
    switch (typeof value) {
      case 'number':
        return item.unit ? `${value} ${item.unit}` : String(value);
      case 'boolean':
        return value ? words.yes : words.no;
      case 'string':
        return say(item.choices?.find((choice) => choice.value === value)?.label) || value;
      default:
        return words.notChecked;
    }
  };
}
