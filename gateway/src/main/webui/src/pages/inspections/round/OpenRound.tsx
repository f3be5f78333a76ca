import { useState } from 'react';
import type { Round } from '../../../api/inspectionTypes';
import { useSpeech } from '../../../app/i18n';
import { useInspectionRights } from '../rights';
import { Completion } from './Completion';
import { ItemCard } from './ItemCard';
import { troublesIn } from './resultQueue';
import { RoundBar } from './RoundBar';
import { allOf, progressOf, sheetOf, type Entry } from './sheet';
import { useResultSender } from './useResultSender';

/** The checklist to fill in: what was found before first, then area by area. */
export function OpenRound({ round, etag }: { round: Round; etag: string }) {
  const { text, say } = useSpeech();
  const words = text.inspections.round;
  const [completing, setCompleting] = useState(false);
  const { mayComplete } = useInspectionRights();
  const { sender, sending } = useResultSender(round, etag);
  const { queue, underway, waiting } = sending;
  const sheet = sheetOf(round);
  const progress = progressOf(allOf(sheet), queue);
  const troubles = troublesIn(queue);
  const unsent = Object.keys(queue).length - troubles;

  const complete = () => {
    setCompleting(true);
    scrollTo(0, 0);
  };
  const card = (entry: Entry) => (
    <ItemCard
      key={entry.id}
      entry={entry}
      draft={queue[entry.id]}
      underway={underway === entry.id}
      waiting={waiting}
      sender={sender}
    />
  );
  if (completing) {
    return (
      <Completion
        round={round}
        etag={etag}
        open={progress.total - progress.done}
        unsent={unsent}
        troubles={troubles}
        onBack={() => setCompleting(false)}
      />
    );
  }
  return (
    <>
      <nav className="jump no-print" aria-label={words.areas}>
        {sheet.areas.map(({ key, label, entries }) => {
          const { done, total } = progressOf(entries, queue);
          return (
            <a
              key={key}
              href={`#area-${key}`}
              className={done === total ? 'jump-link jump-done' : 'jump-link'}
              aria-label={words.jump(say(label), done, total)}
            >
              {say(label)} <span className="numbers">{words.progress(done, total)}</span>
            </a>
          );
        })}
      </nav>
      {sheet.again.length > 0 && (
        <section className="area area-again" aria-label={words.askedAgain}>
          <h2>{words.askedAgain}</h2>
          <p className="quiet">{words.askedAgainHint}</p>
          {sheet.again.map(card)}
        </section>
      )}
      {sheet.areas.map(({ key, label, entries }) => (
        <section key={key} id={`area-${key}`} className="area" aria-label={say(label)}>
          <h2>{say(label)}</h2>
          {entries.map(card)}
        </section>
      ))}
      <RoundBar
        progress={progress}
        unsent={unsent}
        troubles={troubles}
        waiting={waiting}
        onSend={sender.now}
        onComplete={mayComplete ? complete : undefined}
      />
    </>
  );
}
