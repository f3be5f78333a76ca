import AlertOutlined from '@ant-design/icons/AlertOutlined';
import DashboardOutlined from '@ant-design/icons/DashboardOutlined';
import FileTextOutlined from '@ant-design/icons/FileTextOutlined';
import MenuFoldOutlined from '@ant-design/icons/MenuFoldOutlined';
import MenuUnfoldOutlined from '@ant-design/icons/MenuUnfoldOutlined';
import PlusCircleOutlined from '@ant-design/icons/PlusCircleOutlined';
import ScheduleOutlined from '@ant-design/icons/ScheduleOutlined';
import UnorderedListOutlined from '@ant-design/icons/UnorderedListOutlined';
import { NavLink } from 'react-router';
import { Mark } from '../components/Mark';
import { useSpeech } from './i18n';
import { usePlaces } from './places';

interface NavigationProps {
  waiting: number;
  narrow: boolean;
  onToggle: () => void;
}

const icons = {
  queue: UnorderedListOutlined,
  raise: PlusCircleOutlined,
  board: DashboardOutlined,
  escalations: AlertOutlined,
  inspections: ScheduleOutlined,
  reports: FileTextOutlined,
};

/** At the left on a desk, at the bottom on a phone. */
export function Navigation({ waiting, narrow, onToggle }: NavigationProps) {
  const { text } = useSpeech();
  const places = usePlaces();
  const toggleLabel = narrow ? text.nav.expand : text.nav.collapse;
  return (
    <nav className="nav no-print" aria-label={text.nav.label}>
      <NavLink to="/" className="nav-brand" aria-label={text.product.full}>
        <Mark />
        <span className="nav-word">{text.product.name}</span>
      </NavLink>
      {places.map(({ key, to }) => {
        const Icon = icons[key];
        return (
          <NavLink
            key={key}
            to={to}
            end={to === '/'}
            className={`nav-item nav-${key}`}
            title={narrow ? text.nav[key] : undefined}
          >
            <Icon aria-hidden="true" />
            <span className="nav-word">{text.nav[key]}</span>
            {key === 'escalations' && waiting > 0 && (
              <span className="nav-count" aria-label={text.nav.waiting(waiting)}>
                {waiting}
              </span>
            )}
          </NavLink>
        );
      })}
      <button
        type="button"
        className="nav-item nav-toggle"
        title={toggleLabel}
        aria-label={toggleLabel}
        onClick={onToggle}
      >
        {narrow ? <MenuUnfoldOutlined aria-hidden="true" /> : <MenuFoldOutlined aria-hidden="true" />}
        <span className="nav-word">{text.nav.fold}</span>
      </button>
    </nav>
  );
}
