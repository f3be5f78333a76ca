import { expect, it } from 'vitest';
import { controlMarks } from './controlMarks';

const label = (en: string) => ({ zh: en, en });

it('points carry every rule of the runs they stand in, and are told apart when beyond the limits', () => {
  const points = [4, 5, 30, 6].map((value, index) => ({ label: `DEF-${index}`, at: '', value }));
  const limits = { centre: 6, upper: 20, lower: 0, rangeCentre: 2, rangeUpper: 6 };
  const violations = [
    { rule: 'BEYOND_LIMITS', label: label('beyond'), first: 2, last: 2 },
    { rule: 'SIX_IN_A_TREND', label: label('trend'), first: 1, last: 2 },
  ];
  const marks = controlMarks({ points, limits, violations }, ({ en }) => en);
  expect(marks.map((mark) => mark.violations)).toEqual([[], ['trend'], ['beyond', 'trend'], []]);
  expect(marks.map(({ beyond }) => beyond)).toEqual([false, false, true, false]);
  expect(controlMarks({ points, limits: null, violations: [] }, ({ en }) => en).some(({ beyond }) => beyond)).toBe(
    false,
  );
});
