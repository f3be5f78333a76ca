import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useExplanation } from '../../api/queries';
import type { CalendarLine, Clock, Explanation } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { ProblemNote } from '../ProblemNote';
import { Skeleton } from '../Skeleton';
import { Moment } from './Ago';
import './explanation.css';
import { ClauseMark, Ribbon } from './Ribbon';
import { durationText, momentText } from './timeText';
import { TimeChip } from './TimeChip';
import { useNow } from './useNow';

interface ExplanationDrawerProps {
  clock: Clock | undefined;
  onClose: () => void;
}

/** Why it is due then: facts, service hours, pauses and clause, segment by segment. */
export function ExplanationDrawer({ clock, onClose }: ExplanationDrawerProps) {
  const { text, say } = useSpeech();
  const explanation = useExplanation(clock?.id);
  return (
    <Drawer
      open={clock !== undefined}
      onClose={onClose}
      size={Math.min(620, innerWidth)}
      title={clock && text.explanation.title(say(clock.name))}
      destroyOnHidden
    >
      {clock && <TimeChip clock={clock} size="long" />}
      {explanation.error !== null && (
        <ProblemNote problem={explanation.error} onRetry={() => void explanation.refetch()} />
      )}
      {explanation.isLoading && <Skeleton />}
      {clock && explanation.data && <Body clock={clock} explanation={explanation.data} />}
    </Drawer>
  );
}

function Body({ clock, explanation }: { clock: Clock; explanation: Explanation }) {
  const speech = useSpeech();
  const { text, say } = speech;
  const now = useNow(60);
  const { agreement, calendar, clause, dueWithoutPauses, facts = [], pauses = [] } = explanation;
  const words = text.explanation;
  const moved = dueWithoutPauses && clock.dueAt ? Date.parse(clock.dueAt) - Date.parse(dueWithoutPauses) : 0;
  return (
    <div className="explanation">
      <Ribbon clocks={[{ ...clock, ...explanation.clock, segments: explanation.segments }]} />
      {dueWithoutPauses && moved > 0 && (
        <p>{words.withoutPauses(momentText(dueWithoutPauses, now, speech), durationText(moved, speech))}</p>
      )}
      <Section title={words.facts}>
        <ol className="explanation-facts">
          {facts.map((fact) => (
            <li key={`${fact.fact}${fact.at}`}>
              <Moment at={fact.at} />
              <span>{text.facts[fact.fact] ?? fact.fact}</span>
              {fact.recordedAt && Date.parse(fact.recordedAt) - Date.parse(fact.at) > 60_000 && (
                <span className="quiet">{words.recordedLater(momentText(fact.recordedAt, now, speech))}</span>
              )}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={words.pauses}>
        {pauses.length === 0 && <p className="quiet">{words.noPauses}</p>}
        <ul className="explanation-facts">
          {pauses.map((pause) => (
            <li key={pause.from}>
              <Moment at={pause.from} />
              <span>{pause.to ? words.until(momentText(pause.to, now, speech)) : words.running}</span>
              <span className="quiet">{say(pause.label) || pause.reason}</span>
            </li>
          ))}
        </ul>
      </Section>
      {calendar && (
        <Section title={words.calendar}>
          <p>
            {say(calendar.name)} <span className="mono quiet">{calendar.id}</span>
          </p>
          <ul className="explanation-lines">
            {(calendar.lines ?? []).map((line, index) => (
              <li key={index}>{lineText(line, say)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.clause}>
        <p className="explanation-clause">
          {say(clause?.text)} <ClauseMark clock={{ clause: clause ?? clock.clause ?? null }} />
        </p>
        {agreement && (
          <p className="quiet">
            {words.agreement}
            {text.common.colon}
            {say(agreement.name)}
          </p>
        )}
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function lineText(line: CalendarLine, say: ReturnType<typeof useSpeech>['say']): string {
  return say(line.text ?? { zh: line.zh ?? '', en: line.en ?? '' });
}
