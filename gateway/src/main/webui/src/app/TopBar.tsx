import GlobalOutlined from '@ant-design/icons/GlobalOutlined';
import SearchOutlined from '@ant-design/icons/SearchOutlined';
import UserOutlined from '@ant-design/icons/UserOutlined';
import { Button, Dropdown, type MenuProps } from 'antd';
import { LinkButton } from '../components/LinkButton';
import { useSpeech } from './i18n';
import { LiveDot } from './LiveDot';
import { useMayRaise } from './places';
import { signOutAddress, useSession } from './session';
import { useTheme, type Appearance } from './theme';

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);
const appearances: Appearance[] = ['light', 'dark', 'system'];

export function TopBar({ onSearch }: { onSearch: () => void }) {
  const { text, language, speak } = useSpeech();
  const mayRaise = useMayRaise();
  return (
    <header className="top no-print">
      <button type="button" className="top-search" onClick={onSearch}>
        <SearchOutlined aria-hidden="true" />
        <span>{text.top.search}</span>
        <kbd aria-hidden="true">{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      {mayRaise && (
        <LinkButton to="/raise" type="primary" className="top-raise">
          {text.nav.raise}
        </LinkButton>
      )}
      <LiveDot />
      <Button
        type="text"
        icon={<GlobalOutlined aria-hidden="true" />}
        aria-label={text.language.switchTo}
        onClick={() => speak(language === 'zh' ? 'en' : 'zh')}
      >
        <span className="top-word">{text.language.other}</span>
      </Button>
      <PersonMenu />
    </header>
  );
}

function PersonMenu() {
  const { text } = useSpeech();
  const me = useSession();
  const { appearance, choose } = useTheme();
  const roles = me.roles.map((role) => text.roles[role]).filter((role) => role !== undefined);
  const items: MenuProps['items'] = [
    {
      key: 'who',
      type: 'group',
      label: (
        <div className="person-who">
          <strong>{me.name}</strong>
          <span>{me.customer?.name ?? text.top.provider}</span>
          <span>{roles.join(text.common.listSeparator)}</span>
        </div>
      ),
    },
    { type: 'divider' },
    {
      key: 'appearance',
      type: 'group',
      label: text.top.theme.label,
      children: appearances.map((key) => ({ key, label: text.top.theme[key] })),
    },
    { type: 'divider' },
    { key: 'sign-out', label: <a href={signOutAddress}>{text.top.signOut}</a> },
  ];
  const onClick: MenuProps['onClick'] = ({ key }) => {
    const chosen = appearances.find((one) => one === key);
    if (chosen !== undefined) choose(chosen);
  };
  return (
    <Dropdown menu={{ items, onClick, selectedKeys: [appearance] }} trigger={['click']} placement="bottomRight">
      <Button type="text" icon={<UserOutlined aria-hidden="true" />} aria-label={`${me.name} ${text.top.person}`}>
        <span className="top-word">{me.name}</span>
      </Button>
    </Dropdown>
  );
}
