import { describe, expect, it } from 'vitest';
import { draftOf, missingIn, requestOf } from './issueDraft';

const draft = (query: string) => draftOf(new URLSearchParams(query), '2026-10', 'zh');

describe('a document to issue', () => {
  it('begins with what a link says, and last month', () => {
    expect(draft('')).toMatchObject({ kind: 'OPERATIONS_SUMMARY', month: '2026-10', language: 'zh' });
    expect(draft('kind=INCIDENT_REPORT&customer=c&ticket=DEF-2026-000001&month=never')).toMatchObject({
      kind: 'INCIDENT_REPORT',
      customer: 'c',
      ticket: 'DEF-2026-000001',
      month: '2026-10',
    });
  });

  it('needs what its kind needs', () => {
    expect(missingIn(draft(''))).toEqual(['customer']);
    expect(missingIn(draft('kind=INCIDENT_REPORT&customer=c'))).toEqual(['ticket']);
    expect(missingIn(draft('kind=INSPECTION_ASSESSMENT&customer=c'))).toEqual(['round']);
    expect(missingIn({ ...draft('customer=c'), month: '' })).toEqual(['month']);
  });

  it('asks only for what belongs to its kind', () => {
    const all = { ...draft('customer=c&system=s&round=r'), ticket: ' def-2026-000001 ', conclusion: ' fine ' };
    expect(requestOf(all, undefined)).toEqual({
      kind: 'OPERATIONS_SUMMARY',
      customer: 'c',
      system: 's',
      month: '2026-10',
      language: 'zh',
      conclusion: 'fine',
    });
    expect(requestOf({ ...all, kind: 'INCIDENT_REPORT' }, 'IR-2026-000001')).toEqual({
      kind: 'INCIDENT_REPORT',
      customer: 'c',
      ticket: 'DEF-2026-000001',
      language: 'zh',
      replaces: 'IR-2026-000001',
    });
    expect(requestOf({ ...all, kind: 'INSPECTION_ASSESSMENT' }, undefined)).toMatchObject({ round: 'r' });
  });
});
