import type { Tone } from './reading';

const strokes: Record<Tone, string> = {
  neutral: 'M8 4.6V8l2.4 1.6',
  risk: 'M8 5.2v3.4M8 11v.1',
  breached: 'M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  paused: 'M6.4 5.4v5.2M9.6 5.4v5.2',
  met: 'M5.2 8.3l2 2 3.6-4.2',
  cancelled: 'M5.4 8h5.2',
};

const outlines: Partial<Record<Tone, string>> = {
  risk: 'M8 1.6l6.8 12.2H1.2z',
  breached: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z',
};

/** A shape of its own for each tone, so that none depends on colour. */
export function ToneIcon({ tone }: { tone: Tone }) {
  const outline = outlines[tone];
  return (
    <svg className="tone-icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      {outline === undefined ? <circle cx="8" cy="8" r="6.3" /> : <path d={outline} />}
      <path d={strokes[tone]} />
    </svg>
  );
}
