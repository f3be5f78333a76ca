import type { ControlChart } from '../../../api/reportTypes';
import type { Bilingual } from '../../../api/types';
import type { ControlMark } from '../../../components/chart/ControlChart';

/** The points of a control chart, each with the rules that it breaks or helps to break. */
export function controlMarks(
  { points, limits, violations }: Pick<ControlChart, 'points' | 'limits' | 'violations'>,
  say: (label: Bilingual) => string,
): ControlMark[] {
  return points.map(({ label, value }, index) => ({
    label,
    value,
    violations: violations.filter(({ first, last }) => first <= index && index <= last).map((rule) => say(rule.label)),
    beyond: limits ? value > limits.upper || value < limits.lower : false,
  }));
}
