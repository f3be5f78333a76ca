import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Bilingual } from '../../api/types';
import { ZoneContext } from '../zone';
import { recall, remember } from '../storage';
import { en } from './en';
import { zh, type Dictionary } from './zh';

export type { Dictionary } from './zh';
export type Language = 'zh' | 'en';

const dictionaries: Record<Language, Dictionary> = { zh, en };
const tags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
const slot = 'language';

interface Speech {
  language: Language;
  /** BCP 47, for Intl and `html lang`. */
  tag: string;
  text: Dictionary;
  /** The reader's half of a label that the API sends in both languages. */
  say: (label: Bilingual | string | null | undefined) => string;
  speak: (language: Language) => void;
  /** In which times are shown. */
  zone: string;
}

const SpeechContext = createContext<Omit<Speech, 'zone'> | null>(null);

const asLanguage = (tag: unknown): Language | undefined =>
  typeof tag === 'string' && tag !== '' ? (tag.toLowerCase().startsWith('zh') ? 'zh' : 'en') : undefined;

/** Requests read their language from the document, so it is set there before anything is asked. */
function tellDocument(language: Language): Language {
  document.documentElement.lang = tags[language];
  return language;
}

function firstLanguage(): Language {
  return tellDocument(asLanguage(recall(slot)) ?? asLanguage(navigator.language) ?? 'zh');
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  useEffect(() => {
    document.title = dictionaries[language].product.full;
  }, [language]);

  const speech = useMemo<Omit<Speech, 'zone'>>(
    () => ({
      language,
      tag: tags[language],
      text: dictionaries[language],
      say: (label) => (typeof label === 'string' ? label : (label?.[language] ?? label?.en ?? '')),
      speak: (next) => {
        remember(slot, next);
        setLanguage(tellDocument(next));
      },
    }),
    [language],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('outside LanguageProvider');
  const zone = use(ZoneContext);
  return useMemo(() => ({ ...speech, zone }), [speech, zone]);
}
