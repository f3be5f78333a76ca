import type { ReactNode } from 'react';
import { useCalendar } from '../../api/clocks';
import type { ClockFact, ClockWait, Explanation } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { Moment } from './Ago';
import './explanation.css';
import { ClauseMark, Ribbon } from './Ribbon';
import { courseOf, type MilestoneCourse } from './milestones';
import { rowText } from './rowText';
import { durationText, momentText } from './timeText';
import { useNow } from './useNow';
import { weekLines } from './weekHours';

/** The ribbon and what stands behind it. */
export function ExplanationBody({ explanation }: { explanation: Explanation }) {
  const { text, say } = useSpeech();
  const now = useNow(60);
  const { clock, segments, facts, waits, calendar, milestones = [] } = explanation;
  const words = text.explanation;
  return (
    <div className="explanation">
      <Ribbon brief clocks={[{ ...clock, segments }]} />
      <Otherwise explanation={explanation} />
      <Section title={words.facts}>
        <ol className="explanation-rows">
          {facts.map((fact, index) => (
            <FactRow key={index} fact={fact} />
          ))}
        </ol>
      </Section>
      <Section title={words.pauses}>
        {waits.length === 0 && <p className="quiet">{words.noPauses}</p>}
        <ul className="explanation-rows">
          {waits.map((wait) => (
            <WaitRow key={wait.from} wait={wait} />
          ))}
        </ul>
      </Section>
      <Section title={words.limit}>
        <Limit explanation={explanation} />
      </Section>
      <Section title={words.calendar}>
        <ServiceHours id={calendar.id} />
        {calendar.provisional && <p>{words.provisional}</p>}
      </Section>
      <Section title={words.clause}>
        <p className="explanation-clause">
          {say(clock.clause?.text)} <ClauseMark clock={clock} />
        </p>
        {clock.agreement && (
          <p className="quiet">
            {words.agreement}
            {text.common.colon}
            {say(clock.agreement.name)}
          </p>
        )}
      </Section>
      {milestones.length > 0 && (
        <Section title={words.notices}>
          <ul className="explanation-rows">
            {courseOf(milestones, now).map((course) => (
              <MilestoneRow key={`${course.first.kind}${course.first.at}${course.first.step ?? 0}`} course={course} />
            ))}
          </ul>
        </Section>
      )}
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

/** When it would have been due otherwise, and what was missed under an earlier level. */
function Otherwise({ explanation: { whatIf, pastBreaches = [] } }: { explanation: Explanation }) {
  const speech = useSpeech();
  const { text } = speech;
  const now = useNow(60);
  const words = text.explanation;
  if (whatIf.length === 0 && pastBreaches.length === 0) return null;
  return (
    <div>
      {whatIf.map(({ withoutWaitingFor, dueAt }) => (
        <p key={withoutWaitingFor}>
          {words.without(text.clock.waits[withoutWaitingFor] ?? withoutWaitingFor, momentText(dueAt, now, speech))}
        </p>
      ))}
      {pastBreaches.map(({ breachedAt, level }) => (
        <p key={breachedAt} className="explanation-breach">
          {words.pastBreach(momentText(breachedAt, now, speech), text.levelShort(level))}
        </p>
      ))}
    </div>
  );
}

function FactRow({ fact }: { fact: ClockFact }) {
  const speech = useSpeech();
  const now = useNow(60);
  return (
    <li>
      <Moment at={fact.at} />
      <span>{speech.text.facts[fact.fact] ?? fact.fact}</span>
      {fact.recordedLater && fact.recordedAt && (
        <span className="quiet">{speech.text.explanation.recordedLater(momentText(fact.recordedAt, now, speech))}</span>
      )}
    </li>
  );
}

function WaitRow({ wait }: { wait: ClockWait }) {
  const speech = useSpeech();
  const { text } = speech;
  const words = text.explanation;
  const now = useNow(60);
  const end = wait.to ?? wait.until;
  return (
    <li>
      <Moment at={wait.from} />
      <span>{end ? words.until(momentText(end, now, speech)) : words.running}</span>
      <span>{text.clock.waits[wait.reason ?? ''] ?? text.clock.waits[wait.party] ?? wait.party}</span>
      {wait.pausesThis === false && <span className="quiet">{words.doesNotPause}</span>}
    </li>
  );
}

function MilestoneRow({ course: { first: milestone, every, last } }: { course: MilestoneCourse }) {
  const speech = useSpeech();
  const { text } = speech;
  const now = useNow(60);
  const words = text.explanation;
  const name = words.milestones[milestone.kind] ?? milestone.kind;
  return (
    <li>
      <Moment at={milestone.at} />
      <span>{words.milestone(name, milestone.step ?? 1)}</span>
      <span className="quiet">
        {milestone.firedAt
          ? words[milestone.late ? 'firedLate' : 'fired']
          : Date.parse(milestone.at) > now && words.planned}
      </span>
      {every !== undefined && (
        <span className="quiet">{words.repeated(durationText(every, speech), momentText(last.at, now, speech))}</span>
      )}
    </li>
  );
}

function Limit({ explanation }: { explanation: Explanation }) {
  const speech = useSpeech();
  const { arrival } = explanation.row;
  const { data } = useCalendar(arrival?.calendar);
  return <p>{rowText(explanation, data ? speech.say(data.name) : (arrival?.calendar ?? ''), speech)}</p>;
}

function ServiceHours({ id }: { id: string }) {
  const { text, say } = useSpeech();
  const words = text.explanation;
  const { data } = useCalendar(id);
  const day = (name: string) => words.weekdays[name] ?? name;
  return (
    <>
      <p>
        {data && say(data.name)} <span className="mono quiet">{id}</span>
      </p>
      <ul className="explanation-lines numbers">
        {data &&
          weekLines(data.weekly).map(({ from, to, hours }) => (
            <li key={from}>
              {words.days(day(from), day(to))}{' '}
              {hours.length === 0 ? words.closed : hours.join(text.common.listSeparator)}
            </li>
          ))}
        {data?.holidays && <li>{words.holidays}</li>}
      </ul>
    </>
  );
}
