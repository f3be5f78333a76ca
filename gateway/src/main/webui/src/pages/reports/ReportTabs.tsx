import { useSpeech } from '../../app/i18n';
import { SectionTabs } from '../../components/SectionTabs';
import '../../components/sectionStyles';
import './reports.css';
import { useReportRights } from './rights';

/** What belongs to reports; how they are made is the provider's matter. */
export function ReportTabs() {
  const { text } = useSpeech();
  const { maySeeSchedules, maySeeWorks } = useReportRights();
  const words = text.reports.tabs;
  const tabs = [
    { to: '/reports', label: words.documents },
    { to: '/reports/figures', label: words.figures },
    ...(maySeeSchedules ? [{ to: '/reports/schedules', label: words.schedules }] : []),
    ...(maySeeWorks ? [{ to: '/reports/templates', label: words.templates }] : []),
    ...(maySeeWorks ? [{ to: '/reports/rebuild', label: words.rebuild }] : []),
  ];
  return <SectionTabs label={words.label} tabs={tabs} />;
}
