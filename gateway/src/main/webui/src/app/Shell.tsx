import { Suspense, useEffect, useState } from 'react';
import { Outlet, useLocation, useNavigate, useSearchParams } from 'react-router';
import { useSignedOut } from '../api/connection';
import { Note } from '../components/Note';
import { Skeleton } from '../components/Skeleton';
import { AntdFrame } from './AntdFrame';
import { CommandPalette } from './CommandPalette';
import { useSpeech } from './i18n';
import { Navigation } from './Navigation';
import { signInAddress } from './session';
import './shell.css';
import { recall, remember } from './storage';
import { TopBar } from './TopBar';
import { ZoneNote } from './Zones';
import { useAlarms } from './useAlarms';
import { isTyping } from './keys';

const slot = 'navigation.narrow';

/** The frame around every page. Wall mode leaves the page alone on the screen. */
export function Shell() {
  const { text } = useSpeech();
  const [narrow, setNarrow] = useState(() => recall(slot) === true);
  const [searching, setSearching] = useState(false);
  const waiting = useAlarms();
  const [parameters] = useSearchParams();
  useShortcuts(setSearching);

  const toggle = () => {
    remember(slot, !narrow);
    setNarrow(!narrow);
  };
  const page = (
    <>
      <ZoneNote />
      <Suspense fallback={<Skeleton />}>
        <Outlet />
      </Suspense>
    </>
  );
  if (parameters.has('wall')) return <AntdFrame>{page}</AntdFrame>;
  return (
    <AntdFrame>
      <a className="skip-link" href="#content">
        {text.nav.skip}
      </a>
      <div className={narrow ? 'shell shell-narrow' : 'shell'}>
        <Navigation waiting={waiting} narrow={narrow} onToggle={toggle} />
        <TopBar onSearch={() => setSearching(true)} />
        <main id="content" className="shell-content" tabIndex={-1}>
          <SignInAgain />
          {page}
        </main>
      </div>
      {searching && <CommandPalette onClose={() => setSearching(false)} />}
    </AntdFrame>
  );
}

function SignInAgain() {
  const { text } = useSpeech();
  const signedOut = useSignedOut();
  useLocation();
  if (!signedOut) return null;
  return (
    <div className="shell-banner">
      <Note tone="warn">
        {text.session.lost} <a href={signInAddress()}>{text.session.again}</a>
      </Note>
    </div>
  );
}

/** Ctrl/⌘ K opens the palette, c raises a ticket. */
function useShortcuts(setSearching: (open: boolean) => void) {
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setSearching(true);
      } else if (event.key === 'c' && !isTyping(event)) {
        event.preventDefault();
        void navigate('/raise');
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [navigate, setSearching]);
}
