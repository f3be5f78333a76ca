import { useSpeech } from '../../app/i18n';
import { momentText } from '../../components/clock/timeText';
import { useNow } from '../../components/clock/useNow';

export interface WordedLine {
  name: string;
  label: string;
  value: string;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*Z$/;
/** What people wrote comes before what they chose. */
const written = ['description', 'analysis', 'solution', 'plan', 'answer', 'reply', 'reason'];
const shownElsewhere = new Set(['occurredAt', 'title', 'customer', 'id', 'number', 'finding', 'round']);

/** Puts recorded fields into words. */
export function useWording() {
  const speech = useSpeech();
  const { text } = speech;
  const now = useNow(60);

  const valueText = (value: unknown): string => {
    if (typeof value === 'boolean') return value ? text.common.yes : text.common.no;
    if (typeof value === 'number') return String(value);
    if (Array.isArray(value)) return value.map(valueText).filter(Boolean).join(text.common.listSeparator);
    if (typeof value === 'object' && value !== null) return objectText(value);
    if (typeof value !== 'string') return '';
    if (instant.test(value)) return momentText(value, now, speech);
    return (
      text.levels[value] ??
      text.natures[value] ??
      text.kinds[value] ??
      text.channels[value] ??
      text.raise.impacts[value] ??
      text.papers[value] ??
      text.pauseReasons[value] ??
      value
    );
  };
  const objectText = (value: object): string => {
    if ('name' in value && typeof value.name === 'string') return value.name;
    return Object.values(value).map(valueText).filter(Boolean).join(text.common.listSeparator);
  };
  return {
    valueText,
    /** What was entered with an action, each field by the word that its form has for it. */
    lines: (action: string, data: [string, unknown][]): WordedLine[] =>
      data
        .filter(([name]) => !shownElsewhere.has(name))
        .sort(([one], [other]) => Number(written.includes(other)) - Number(written.includes(one)))
        .map(([name, value]) => ({
          name,
          label: text.fields[`${action}.${name}`] ?? text.fields[name] ?? name,
          value: valueText(value),
        }))
        .filter(({ value }) => value !== ''),
  };
}
