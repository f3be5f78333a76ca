import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useMediaQuery } from '../components/useMediaQuery';
import { recall, remember } from './storage';

export type Appearance = 'light' | 'dark' | 'system';

interface Theme {
  appearance: Appearance;
  dark: boolean;
  choose: (appearance: Appearance) => void;
}

const slot = 'appearance';
const ThemeContext = createContext<Theme | null>(null);

export function ThemeProvider({ children }: { children: ReactNode }) {
  const [appearance, setAppearance] = useState<Appearance>(() => (recall(slot) as Appearance | undefined) ?? 'system');
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const dark = appearance === 'dark' || (appearance === 'system' && systemDark);
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);
  const theme = useMemo<Theme>(
    () => ({
      appearance,
      dark,
      choose: (next) => {
        remember(slot, next);
        setAppearance(next);
      },
    }),
    [appearance, dark],
  );
  return <ThemeContext value={theme}>{children}</ThemeContext>;
}

export function useTheme(): Theme {
  const theme = use(ThemeContext);
  if (theme === null) throw new Error('outside ThemeProvider');
  return theme;
}
