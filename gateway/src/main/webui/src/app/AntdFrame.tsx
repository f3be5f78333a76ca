import { ConfigProvider, theme as antdTheme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useMemo, type ReactNode } from 'react';
import { useMediaQuery } from '../components/useMediaQuery';
import { useSpeech } from './i18n';
import { useTheme } from './theme';

/** The same greys as in tokens.css; Ant Design would tint its own. */
const darkGround = {
  colorBgContainer: '#141a21',
  colorBgElevated: '#1f2630',
  colorBorder: '#465262',
  colorText: '#e6ebf1',
  colorTextSecondary: '#a0acbb',
};

/** Gives Ant Design our colours, sizes and language. */
export function AntdFrame({ children }: { children: ReactNode }) {
  const { dark } = useTheme();
  const { language } = useSpeech();
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  const theme = useMemo(
    () => ({
      components: { Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' } },
      algorithm: dark ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
      token: {
        colorPrimary: dark ? '#2f74d0' : '#0b5cc4',
        colorLink: dark ? '#7fb2ff' : '#0b5cc4',
        ...(dark ? darkGround : {}),
        colorTextPlaceholder: dark ? '#8d99a9' : '#6b7686',
        colorError: dark ? '#e2564c' : '#c0271d',
        borderRadius: 6,
        controlHeight: 34,
        fontSize: 14,
        fontFamily: 'var(--font)',
        motion: !still,
      },
    }),
    [dark, still],
  );
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={theme} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}
