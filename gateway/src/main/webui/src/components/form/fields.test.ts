import { describe, expect, it } from 'vitest';
import type { ObjectSchema } from '../../api/types';
import { bodyOf, fieldsOf, missingOf } from './fields';

const analyse: ObjectSchema = {
  type: 'object',
  required: ['nature', 'analysis', 'solved'],
  properties: {
    action: { const: 'analyse' },
    nature: {
      type: 'string',
      enum: ['TECHNICAL', 'BUSINESS'],
      title: 'Nature',
      'x-title-zh': '性质',
      'x-enum-labels': { TECHNICAL: { zh: '技术问题', en: 'Technical' } },
    },
    analysis: { type: 'string', title: 'Analysis', 'x-title-zh': '分析', maxLength: 4000 },
    note: { type: ['string', 'null'], maxLength: 100 },
    solved: { type: 'boolean' },
    rating: { type: 'integer', minimum: 1, maximum: 5 },
    occurredAt: { type: 'string', format: 'date-time' },
  },
};
const fields = fieldsOf(analyse);

describe('fields from a schema', () => {
  it('become controls by type, length and format', () => {
    expect(fields.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'nature choice',
      'analysis lines',
      'note line',
      'solved answer',
      'rating stars',
      'occurredAt moment',
    ]);
  });

  it('carry labels in both languages', () => {
    expect(fields[0]?.label).toEqual({ en: 'Nature', zh: '性质' });
    expect(fields[0]?.options).toEqual([
      { value: 'TECHNICAL', label: { zh: '技术问题', en: 'Technical' } },
      { value: 'BUSINESS', label: undefined },
    ]);
  });

  it('may be none', () => {
    expect(fieldsOf(undefined)).toEqual([]);
    expect(fieldsOf({ type: 'object' })).toEqual([]);
  });
});

describe('values', () => {
  it('are missing when required and blank; nobody is taken to have said no', () => {
    expect(missingOf(fields, { analysis: '  ' })).toEqual(['nature', 'analysis', 'solved']);
    expect(missingOf(fields, { nature: 'BUSINESS', analysis: 'x', solved: false })).toEqual([]);
  });

  it('travel trimmed and without what was left empty', () => {
    expect(bodyOf(fields, { nature: 'BUSINESS', analysis: ' cause ', note: ' ', rating: 4 })).toEqual({
      nature: 'BUSINESS',
      analysis: 'cause',
      rating: 4,
    });
  });
});
