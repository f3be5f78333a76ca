import { useSpeech } from '../../app/i18n';
import { useSession } from '../../app/session';
import { SectionTabs } from '../../components/SectionTabs';
import '../../components/sectionStyles';
import './inspections.css';

/** What belongs to inspections. People of a customer see what was found, the provider also how it is planned. */
export function InspectionTabs() {
  const { text } = useSpeech();
  const { isProvider } = useSession();
  const words = text.inspections.tabs;
  const tabs = [
    { to: '/inspections', label: words.calendar },
    { to: '/inspections/findings', label: words.findings },
    { to: '/inspections/plans', label: words.plans },
    { to: '/inspections/inventory', label: words.inventory },
    ...(isProvider ? [{ to: '/inspections/checks', label: words.checks }] : []),
  ];
  return <SectionTabs label={words.label} tabs={tabs} />;
}
