import { useState } from 'react';
import { useWorkflow, type Performance } from '../../api/tickets';
import type { Clock, Journal, Ticket } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { Moment } from '../../components/clock/Ago';
import { ToneIcon } from '../../components/clock/ToneIcon';
import { ProblemNote } from '../../components/ProblemNote';
import { Skeleton } from '../../components/Skeleton';
import { StoryEntry } from './StoryEntry';
import { foldedLines, storyLines, type StoryLine } from './storyLines';

interface StoryProps {
  ticket: Ticket;
  journal: Journal | undefined;
  problem: unknown;
  onRetry: () => void;
  clocks: Clock[];
  pending: Performance | undefined;
}

const latestShown = 12;

/** The journal as one reads it: oldest first, so that the newest stands beside what comes next. */
export function Story({ ticket, journal, problem, onRetry, clocks, pending }: StoryProps) {
  const { text } = useSpeech();
  const [unfolded, setUnfolded] = useState(false);
  const lines = storyLines(journal?.items ?? [], clocks);
  const { head, hidden, tail } = unfolded ? { head: [], hidden: 0, tail: lines } : foldedLines(lines, latestShown);
  return (
    <section className="panel story" aria-label={text.story.title}>
      <h2>{text.story.title}</h2>
      {problem !== null && <ProblemNote problem={problem} onRetry={onRetry} />}
      {journal === undefined && problem === null && <Skeleton />}
      {journal?.items.length === 0 && !pending && <p className="quiet">{text.story.empty}</p>}
      <ol className="story-lines">
        <Lines lines={head} ticket={ticket} />
        {hidden > 0 && (
          <li className="story-fold">
            <button type="button" className="plain-button link-button" onClick={() => setUnfolded(true)}>
              {text.story.earlier(hidden)}
            </button>
          </li>
        )}
        <Lines lines={tail} ticket={ticket} />
        {pending && (
          <li className="story-entry story-pending">
            <div className="story-head">
              <strong>{text.story.pending}</strong>
            </div>
          </li>
        )}
      </ol>
      {journal?.chain !== undefined && <Chain chain={journal.chain} />}
    </section>
  );
}

function Lines({ lines, ticket }: { lines: StoryLine[]; ticket: Ticket }) {
  const { text, say } = useSpeech();
  const states = useWorkflow(ticket.kind).data?.states ?? [];
  const labelOf = (state: string) => say(states.find(({ id }) => id === state)?.label);
  return lines.map((line) =>
    line.type === 'entry' ? (
      <StoryEntry key={line.key} entry={line.entry} ticket={ticket} stateLabel={labelOf} />
    ) : (
      <li key={line.key} className="story-entry story-breach tone-breached">
        <div className="story-head">
          <ToneIcon tone="breached" />
          <strong>{text.story.breached(say(line.clock.name), line.level && text.levelShort(line.level))}</strong>
          <span className="story-when">
            <Moment at={line.at} />
          </span>
        </div>
      </li>
    ),
  );
}

function Chain({ chain }: { chain: string }) {
  const { text } = useSpeech();
  const intact = chain === 'intact';
  return (
    <p className={intact ? 'story-chain quiet' : 'story-chain story-broken'}>
      {intact ? text.story.intact : text.story.broken(chain.replace('broken at ', '#'))}
    </p>
  );
}
