import { useInspectionRights } from '../pages/inspections/rights';
import { useReportRights } from '../pages/reports/rights';
import { useSpeech } from './i18n';
import { usePlaces } from './places';

/** What the palette leads to besides the places themselves: pages within them, and what one often sets out to do. */
export function useErrands(): { to: string; label: string }[] {
  const { text } = useSpeech();
  const places = new Set(usePlaces().map(({ key }) => key));
  const { mayPlan } = useInspectionRights();
  const { mayIssue } = useReportRights();
  const { inspections, reports } = text;
  const errands: [string, string, boolean][] = [
    ['/inspections/findings', text.palette.goTo(inspections.tabs.findings), places.has('inspections')],
    ['/inspections/plans', text.palette.goTo(inspections.plan.title), places.has('inspections')],
    ['/inspections/inventory', text.palette.goTo(inspections.inventory.title), places.has('inspections')],
    ['/inspections/plans/new', inspections.plan.new, mayPlan],
    ['/reports/figures', text.palette.goTo(reports.figures.title), places.has('reports')],
    ['/reports/issue', reports.issue.title, mayIssue],
    ['/verify', reports.verify.title, true],
  ];
  return errands.filter(([, , open]) => open).map(([to, label]) => ({ to, label }));
}
