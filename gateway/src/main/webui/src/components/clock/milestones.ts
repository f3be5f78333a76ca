import type { Milestone } from '../../api/types';

/** A milestone with the repetitions of it that are still to come. */
export interface MilestoneCourse {
  first: Milestone;
  last: Milestone;
  /** How long between two of them, in milliseconds; absent when there is only one. */
  every: number | undefined;
}

/** What was sent line by line; what is only planned once for each step, with its rhythm. */
export function courseOf(milestones: Milestone[], now: number): MilestoneCourse[] {
  const courses: MilestoneCourse[] = [];
  for (const milestone of milestones) {
    const course = courses.find(({ first }) => isAhead(first, now) && isSameStep(first, milestone));
    if (course === undefined || !isAhead(milestone, now)) {
      courses.push({ first: milestone, last: milestone, every: undefined });
      continue;
    }
    course.every ??= Date.parse(milestone.at) - Date.parse(course.last.at);
    course.last = milestone;
  }
  return courses;
}

const isAhead = ({ at, firedAt }: Milestone, now: number) => !firedAt && Date.parse(at) > now;

const isSameStep = (one: Milestone, other: Milestone) => one.kind === other.kind && one.step === other.step;
