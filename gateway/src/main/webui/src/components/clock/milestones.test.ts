import { describe, expect, it } from 'vitest';
import type { Milestone } from '../../api/types';
import { courseOf } from './milestones';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 6, minute)).toISOString();
const escalation = (step: number, minute: number, firedAt?: string): Milestone => ({
  kind: 'escalation',
  step,
  at: at(minute),
  ...(firedAt === undefined ? {} : { firedAt }),
});

describe('milestones ahead', () => {
  it('are told once for each step, with their rhythm and end', () => {
    const courses = courseOf([escalation(1, 10), escalation(2, 30), escalation(2, 60), escalation(2, 90)], 0);
    expect(courses.map(({ first, last, every }) => [first.at, last.at, every])).toEqual([
      [at(10), at(10), undefined],
      [at(30), at(90), 30 * 60_000],
    ]);
  });

  it('do not hide what was sent', () => {
    const sent = escalation(2, 30, at(30));
    const courses = courseOf([sent, escalation(2, 60), escalation(2, 90)], Date.parse(at(40)));
    expect(courses.map(({ first }) => first.at)).toEqual([at(30), at(60)]);
  });
});
