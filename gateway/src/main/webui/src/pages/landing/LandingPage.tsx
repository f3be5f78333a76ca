import type { Problem } from '../../api/problem';
import { useSpeech } from '../../app/i18n';
import { signInAddress } from '../../app/session';
import { ProblemNote } from '../../components/ProblemNote';
import { LandingFrame } from './LandingFrame';

interface LandingPageProps {
  opening?: boolean;
  problem?: Problem | undefined;
  onRetry?: () => void;
}

export function LandingPage({ opening = false, problem, onRetry }: LandingPageProps) {
  const { text } = useSpeech();
  const signedOut = problem?.reason === 'signed-out';
  return (
    <LandingFrame className="landing-main">
      {opening ? (
        <p className="landing-opening quiet" role="status">
          {text.landing.loading}
        </p>
      ) : (
        <>
          <h1>{text.landing.title}</h1>
          <p className="landing-text">{text.landing.text}</p>
          {signedOut || problem === undefined ? (
            <p className="landing-sign-in">
              <a className="landing-button" href={signInAddress()}>
                {text.landing.signIn}
              </a>
              <span className="quiet">{text.landing.signInHint}</span>
            </p>
          ) : (
            <ProblemNote problem={problem} onRetry={onRetry} />
          )}
          <ul className="landing-points">
            {text.landing.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </>
      )}
    </LandingFrame>
  );
}
