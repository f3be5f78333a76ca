import { expect, it } from 'vitest';
import { weekLines } from './weekHours';

it('days with the same hours stand on one line', () => {
  const hours = ['09:00-12:00', '13:00-18:00'];
  const weekly = { MONDAY: hours, TUESDAY: hours, WEDNESDAY: hours, THURSDAY: hours, FRIDAY: hours, SATURDAY: [] };
  expect(weekLines(weekly)).toEqual([
    { from: 'MONDAY', to: 'FRIDAY', hours },
    { from: 'SATURDAY', to: 'SUNDAY', hours: [] },
  ]);
});
