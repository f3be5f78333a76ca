import type { Bilingual, FieldSchema, ObjectSchema } from '../../api/types';

/** A field of a form, as read from the JSON Schema that the API sends with an action. */
export interface FormField {
  name: string;
  label: Bilingual | undefined;
  hint: Bilingual | undefined;
  /** An answer is a yes or no that must be given, a switch one that may stay as it is. */
  kind: 'line' | 'lines' | 'choice' | 'switch' | 'answer' | 'number' | 'stars' | 'moment' | 'date';
  required: boolean;
  maxLength: number | undefined;
  minimum: number | undefined;
  maximum: number | undefined;
  integer: boolean;
  options: { value: string; label: Bilingual | undefined }[];
}

export type FormValues = Record<string, string | number | boolean | undefined>;

const linesFrom = 300;

export function fieldsOf(schema: ObjectSchema | null | undefined): FormField[] {
  const required = new Set(schema?.required ?? []);
  return Object.entries(schema?.properties ?? {})
    .filter(([name, field]) => name !== 'action' && field.const === undefined)
    .map(([name, field]) => fieldOf(name, field, required.has(name)));
}

function fieldOf(name: string, field: FieldSchema, required: boolean): FormField {
  const { maxLength, minimum, maximum } = field;
  return {
    name,
    label: bilingual(field.title, field['x-title-zh']),
    hint: bilingual(field.description, field['x-description-zh']),
    kind: kindOf(field, required),
    required,
    maxLength,
    minimum,
    maximum,
    integer: typesOf(field).includes('integer'),
    options: (field.enum ?? [])
      .filter((value) => value !== null)
      .map((value) => ({ value, label: field['x-enum-labels']?.[value] })),
  };
}

const bilingual = (en: string | undefined, zh = en): Bilingual | undefined =>
  en === undefined || zh === undefined ? undefined : { en, zh };

const mostStars = 5;

function kindOf(field: FieldSchema, required: boolean): FormField['kind'] {
  const types = typesOf(field);
  if (field.enum !== undefined) return 'choice';
  if (types.includes('boolean')) return required ? 'answer' : 'switch';
  if (types.includes('integer') && field.minimum === 1 && (field.maximum ?? Infinity) <= mostStars) return 'stars';
  if (types.includes('integer') || types.includes('number')) return 'number';
  if (field.format === 'date-time') return 'moment';
  if (field.format === 'date') return 'date';
  const lines = field.format === 'multi-line' || field.format === 'markdown';
  return lines || (field.maxLength ?? 0) >= linesFrom ? 'lines' : 'line';
}

const typesOf = ({ type }: FieldSchema): string[] => (Array.isArray(type) ? type : [type ?? 'string']);

/** The names of required fields that are still empty. */
export function missingOf(fields: FormField[], values: FormValues): string[] {
  return fields
    .filter(({ required }) => required)
    .map(({ name }) => name)
    .filter((name) => isEmpty(values[name]));
}

/** What goes over the wire: trimmed, empty fields left out. */
export function bodyOf(fields: FormField[], values: FormValues): Record<string, unknown> {
  const entries = fields.flatMap(({ name }) => {
    const value = values[name];
    if (isEmpty(value)) return [];
    return [[name, typeof value === 'string' ? value.trim() : value]];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function isEmpty(value: FormValues[string]): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}
