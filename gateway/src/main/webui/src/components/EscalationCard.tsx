import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAcknowledge } from '../api/escalations';
import type { Escalation } from '../api/types';
import { useSpeech } from '../app/i18n';
import { isRunning, toneOf } from './clock/reading';
import { ClauseMark } from './clock/Ribbon';
import { momentText, remainingText } from './clock/timeText';
import { ToneIcon } from './clock/ToneIcon';
import { useNow } from './clock/useNow';
import './escalation.css';
import { Field } from './form/Field';
import { LevelBadge } from './LevelBadge';
import { ProblemNote } from './ProblemNote';

interface EscalationCardProps {
  escalation: Escalation;
  /** On the board: without the note. */
  brief?: boolean;
}

/** A promise in danger or missed that somebody must take notice of. */
export function EscalationCard({ escalation, brief = false }: EscalationCardProps) {
  const speech = useSpeech();
  const { text, say } = speech;
  const words = text.escalations;
  const now = useNow();
  const { clock, state, acknowledged } = escalation;
  const { ticket } = clock;
  const tone = toneOf(clock, now);
  return (
    <article className={`panel escalation tone-${tone}`} aria-label={`${ticket.number} ${say(clock.name)}`}>
      <div className="escalation-head">
        <ToneIcon tone={tone} />
        <strong>{say(clock.name)}</strong>
        {clock.dueAt && isRunning(clock) && <span className="numbers">{remainingText(clock.dueAt, now, speech)}</span>}
        <LevelBadge level={ticket.level} />
        {!brief && <ClauseMark clock={clock} />}
      </div>
      <Link to={`/tickets/${ticket.number}`} className="escalation-ticket">
        <span className="mono">{ticket.number}</span> {ticket.title}
      </Link>
      <p className="quiet">{ticket.customer?.name}</p>
      {!brief && <Course escalation={escalation} />}
      {state === 'waiting' ? (
        <Acknowledge id={escalation.id} brief={brief} />
      ) : (
        <>
          {acknowledged && (
            <p>
              {words.acknowledgedBy(acknowledged.name, momentText(acknowledged.at, now, speech))}
              {acknowledged.note && `${text.common.colon}${acknowledged.note}`}
            </p>
          )}
          <p className="quiet">{words.noMore}</p>
        </>
      )}
    </article>
  );
}

/** How far it has gone: step, who was told, and while it waits when the next are told. Whom that will be, the service does not say. */
function Course({ escalation }: { escalation: Escalation }) {
  const speech = useSpeech();
  const { text } = speech;
  const words = text.escalations;
  const now = useNow(10);
  const { state, step, raisedAt, to = [], nextAt, late } = escalation;
  const people = to.map((one) => (typeof one === 'string' ? roleText(one, text.roles) : (one.name ?? '')));
  return (
    <p className="escalation-course quiet numbers">
      <span>{words.raisedAt(momentText(raisedAt, now, speech))}</span>
      {step !== undefined && <span>{words.step(step)}</span>}
      {people.length > 0 && (
        <span>
          {words.to}
          {text.common.colon}
          {people.join(text.common.listSeparator)}
        </span>
      )}
      {state === 'waiting' && <span>{nextAt ? words.next(momentText(nextAt, now, speech)) : words.noNext}</span>}
      {late && (
        <span className="flag" title={words.lateHint}>
          {words.late}
        </span>
      )}
    </p>
  );
}

function roleText(recipient: string, roles: Record<string, string>): string {
  const role = recipient.replace(/^role:/, '');
  return roles[role] ?? recipient;
}

function Acknowledge({ id, brief }: { id: string; brief: boolean }) {
  const { text } = useSpeech();
  const words = text.escalations;
  const [note, setNote] = useState('');
  const acknowledge = useAcknowledge();
  return (
    <form
      className="escalation-acknowledge"
      onSubmit={(event) => {
        event.preventDefault();
        acknowledge.mutate({ id, note: note.trim() });
      }}
    >
      {!brief && (
        <Field label={words.note} required>
          {(control) => (
            <Input
              {...control}
              value={note}
              maxLength={500}
              placeholder={words.notePlaceholder}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      )}
      <Button type="primary" htmlType="submit" loading={acknowledge.isPending || acknowledge.isSuccess}>
        {words.acknowledge}
      </Button>
      {acknowledge.error !== null && <ProblemNote problem={acknowledge.error} />}
    </form>
  );
}
