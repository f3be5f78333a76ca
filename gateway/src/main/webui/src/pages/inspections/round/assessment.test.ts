import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../api/inspectionTypes';
import { suggestedState } from './assessment';

const found = (...verdicts: Verdict[]) => suggestedState(verdicts.map((verdict) => ({ verdict })));

describe('the state that results suggest', () => {
  it('is that of the worst', () => {
    expect(found('OK', 'FAULT', 'ATTENTION')).toBe('FAULT');
    expect(found('OK', 'ATTENTION', 'NOT_CHECKED')).toBe('ATTENTION');
    expect(found('OK', 'OK')).toBe('NORMAL');
  });

  it('is none where nothing was looked at', () => {
    expect(found()).toBeUndefined();
    expect(found('NOT_CHECKED')).toBeUndefined();
  });
});
