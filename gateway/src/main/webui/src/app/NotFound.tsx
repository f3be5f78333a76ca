import { Link } from 'react-router';
import { useSpeech } from './i18n';

export function NotFound() {
  const { text } = useSpeech();
  return (
    <div className="page">
      <h1>{text.problem.notFound}</h1>
      <p className="quiet">{text.problem.notFoundHint}</p>
      <Link to="/">{text.problem.toQueue}</Link>
    </div>
  );
}
