package io.weibao.ticket.replay;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.outbox.Replay;
import io.weibao.kit.outbox.SentEvent;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.ticket.audit.AuditTrail;
import io.weibao.ticket.audit.AuditedChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends a range of the journal's events again. The audit says who asked for what before anything is sent. */
@ApplicationScoped
public class EventReplayDesk {

    static final String TOPIC = "weibao.tickets.v1.rebuild";
    static final int AT_ONCE = 1000;

    private final UnitOfWork work;
    private final JournalledEvents journal;
    private final AuditTrail audit;
    private final Replay replay;
    private final Clock clock;

    EventReplayDesk(UnitOfWork work, JournalledEvents journal, AuditTrail audit, Replay replay, Clock clock) {
        this.work = work;
        this.journal = journal;
        this.audit = audit;
        this.replay = replay;
        this.clock = clock;
    }

    /** Sends the events of one ticket or of all, after those that were sent before, and says how to go on. */
    EventReplayReceipt replay(Actor actor, @Nullable String ticket, @Nullable Cursor after) {
        UUID id = UUID.randomUUID();
        Page<SentEvent> events = work.in(actor.scope(), () -> {
            Page<SentEvent> page = journal.page(ticket, after, AT_ONCE);
            audit.append(asked(id, actor, ticket, page.items()));
            return page;
        });
        replay.send(TOPIC, events.items());
        return new EventReplayReceipt(id, TOPIC, events.items().size(), events.next());
    }

    private AuditedChange asked(UUID id, Actor actor, @Nullable String ticket, List<SentEvent> events) {
        UUID first = events.isEmpty() ? null : events.getFirst().id();
        UUID last = events.isEmpty() ? null : events.getLast().id();
        return new AuditedChange(
                actor,
                clock.instant(),
                "event-replay",
                id,
                null,
                1,
                null,
                new Replayed(ticket, events.size(), first, last));
    }

    /** The range as the audit keeps it. */
    record Replayed(
            @Nullable String ticket,
            int events,
            @Nullable UUID first,
            @Nullable UUID last) {}
}
