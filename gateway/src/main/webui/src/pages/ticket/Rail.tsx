import type { Call, Clock, Ticket } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { Moment } from '../../components/clock/Ago';
import { byUrgency } from '../../components/clock/reading';
import { durationText } from '../../components/clock/timeText';
import { TimeChip } from '../../components/clock/TimeChip';
import { Fact } from '../../components/Fact';
import { Skeleton } from '../../components/Skeleton';
import { Origin } from './Origin';

interface RailProps {
  ticket: Ticket;
  clocks: Clock[] | undefined;
  failed: boolean;
  onRetry: () => void;
  /** Something has just happened; the promises follow in a moment. */
  counting: boolean;
  onExplain: (clock: Clock) => void;
}

/** What is promised, what is owed, and who and what it is about. */
export function Rail({ ticket, clocks, failed, onRetry, counting, onExplain }: RailProps) {
  const { text, say } = useSpeech();
  const papers = ticket.owedPapers ?? [];
  return (
    <>
      <section className="rail-part">
        <h2>{text.rail.clocks}</h2>
        <Clocks clocks={clocks} failed={failed} onRetry={onRetry} counting={counting} onExplain={onExplain} />
      </section>
      {papers.length > 0 && (
        <section className="rail-part">
          <h2>{text.rail.papers}</h2>
          <ul className="rail-papers">
            {papers.map(({ paper, label, openedAt }) => (
              <li key={paper}>
                {say(label) || paper} {openedAt && <Moment at={openedAt} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Origin ticket={ticket} />
      <section className="rail-part">
        <h2>{text.rail.about}</h2>
        <About ticket={ticket} />
      </section>
    </>
  );
}

function Clocks({ clocks, failed, onRetry, counting, onExplain }: Omit<RailProps, 'ticket'>) {
  const { text } = useSpeech();
  if (clocks === undefined && failed) {
    return (
      <p className="quiet">
        {text.rail.clocksFailed}{' '}
        <button type="button" className="plain-button link-button" onClick={onRetry}>
          {text.problem.retry}
        </button>
      </p>
    );
  }
  if (clocks === undefined) return <Skeleton lines={3} />;
  if (clocks.length === 0 && !counting) return <p className="quiet">{text.rail.noClocks}</p>;
  return (
    <div className="rail-clocks">
      {counting && (
        <p className="quiet" role="status">
          {text.rail.counting}
        </p>
      )}
      {[...clocks].sort(byUrgency).map((clock) => (
        <TimeChip key={clock.id} clock={clock} size="long" onOpen={() => onExplain(clock)} />
      ))}
    </div>
  );
}

function About({ ticket }: { ticket: Ticket }) {
  const { text } = useSpeech();
  const words = text.ticket;
  return (
    <dl className="rail-about">
      <Fact label={words.customer}>{ticket.customer.name}</Fact>
      <Fact label={words.system}>{ticket.system?.name}</Fact>
      <Fact label={words.department}>{ticket.department?.name}</Fact>
      <Fact label={words.requester}>{ticket.requester?.name}</Fact>
      <Fact label={words.assignee}>{ticket.assignee?.name ?? <span className="quiet">{words.noAssignee}</span>}</Fact>
      <Fact label={words.kind}>{text.kinds[ticket.kind]}</Fact>
      <Fact label={words.nature}>{ticket.nature && text.natures[ticket.nature]}</Fact>
      <Fact label={words.channel}>{ticket.channel && (text.channels[ticket.channel] ?? ticket.channel)}</Fact>
      {ticket.call && <CallFacts call={ticket.call} />}
      <Fact label={words.raisedAt}>
        <Moment at={ticket.raisedAt} />
      </Fact>
      <Fact label={words.updatedAt}>
        <Moment at={ticket.updatedAt} />
      </Fact>
    </dl>
  );
}

function CallFacts({ call }: { call: Call }) {
  const speech = useSpeech();
  const words = speech.text.ticket;
  const answeredBy = typeof call.answeredBy === 'string' ? call.answeredBy : call.answeredBy?.name;
  return (
    <>
      <Fact label={words.call}>{words.callText(call.caller ?? '', call.number ?? '')}</Fact>
      <Fact label={words.answeredBy}>{answeredBy}</Fact>
      <Fact label={words.callLength}>{call.seconds && durationText(call.seconds * 1000, speech)}</Fact>
    </>
  );
}
