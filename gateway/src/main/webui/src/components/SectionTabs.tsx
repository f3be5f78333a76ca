import { NavLink } from 'react-router';
import './tabs.css';

interface SectionTabsProps {
  label: string;
  tabs: { to: string; label: string }[];
}

/** The pages of a section, as tabs that are links; the first stands for the section itself. */
export function SectionTabs({ label, tabs }: SectionTabsProps) {
  return (
    <nav className="views no-print" aria-label={label}>
      {tabs.map((tab, index) => (
        <NavLink key={tab.to} to={tab.to} end={index === 0} className="view-link">
          {tab.label}
        </NavLink>
      ))}
    </nav>
  );
}
