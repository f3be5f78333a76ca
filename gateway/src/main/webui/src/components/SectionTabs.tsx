import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import './tabs.css';

interface SectionTabsProps {
  label: string;
  tabs: { to: string; label: string }[];
}

/** The pages of a section, as tabs that are links; the first stands for the section itself. Where they do not fit, the open one is in sight. */
export function SectionTabs({ label, tabs }: SectionTabsProps) {
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const open = row.current?.querySelector('.active');
    open?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <nav ref={row} className="views no-print" aria-label={label}>
      {tabs.map((tab, index) => (
        <NavLink key={tab.to} to={tab.to} end={index === 0} className="view-link">
          {tab.label}
        </NavLink>
      ))}
    </nav>
  );
}
