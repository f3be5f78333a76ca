import type { ReactNode } from 'react';
import { useSpeech } from '../../app/i18n';
import { Mark } from '../../components/Mark';
import './landing.css';

/** Around the pages that anybody sees who is not signed in: whose they are, and the other language. */
export function LandingFrame({ className, children }: { className: string; children: ReactNode }) {
  const { text, language, speak } = useSpeech();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <div className="landing">
      <header className="landing-head">
        <Mark />
        <strong>{text.product.name}</strong>
        <button
          type="button"
          className="plain-button link-button"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={() => speak(other)}
        >
          {text.language.other}
        </button>
      </header>
      <main className={className}>{children}</main>
    </div>
  );
}
