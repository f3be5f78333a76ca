import { createContext, use, useCallback, useState, type ReactNode } from 'react';

const AnnouncerContext = createContext<(sentence: string) => void>(() => undefined);

/** Tells screen readers, politely, what changed without anybody having asked. */
export function Announcer({ children }: { children: ReactNode }) {
  const [sentence, setSentence] = useState('');
  const announce = useCallback((next: string) => setSentence(next), []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {sentence}
      </div>
    </AnnouncerContext>
  );
}

export const useAnnounce = () => use(AnnouncerContext);
