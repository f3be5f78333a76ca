import { useSpeech } from '../../app/i18n';
import { SectionTabs } from '../../components/SectionTabs';
import '../../components/sectionStyles';
import './inspections.css';

/** What belongs to inspections. */
export function InspectionTabs() {
  const { text } = useSpeech();
  const words = text.inspections.tabs;
  const tabs = [
    { to: '/inspections', label: words.calendar },
    { to: '/inspections/findings', label: words.findings },
    { to: '/inspections/plans', label: words.plans },
    { to: '/inspections/inventory', label: words.inventory },
    { to: '/inspections/checks', label: words.checks },
  ];
  return <SectionTabs label={words.label} tabs={tabs} />;
}
