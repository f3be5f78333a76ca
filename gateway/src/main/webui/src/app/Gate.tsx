import { Link, Outlet } from 'react-router';
import { useSpeech } from './i18n';
import { usePlaces, type PlaceKey } from './places';

/** Opens a place to those who may go there. Others, who came by an address, are told so and led back. */
export function Gate({ place }: { place: PlaceKey }) {
  const { text } = useSpeech();
  const places = usePlaces();
  if (places.some(({ key }) => key === place)) return <Outlet />;
  return (
    <div className="page">
      <h1>{text.problem.notForYou(text.nav[place])}</h1>
      <p className="quiet">{text.problem.notForYouHint}</p>
      <Link to="/">{text.problem.toQueue}</Link>
    </div>
  );
}
