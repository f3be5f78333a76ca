package io.weibao.ticket.wire;

import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.kit.time.Ids;
import io.weibao.ticket.desk.TicketAnnouncer;
import io.weibao.ticket.desk.TicketHeadline;
import io.weibao.ticket.desk.TicketStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What happens to tickets, in the published language of {@code contracts/events/weibao.tickets.v1}. */
@ApplicationScoped
class TicketEvents implements TicketAnnouncer {

    static final String TOPIC = "weibao.tickets.v1";

    private final Ids ids;

    TicketEvents(Ids ids) {
        this.ids = ids;
    }

    @Override
    public OutgoingEvent event(TicketHeadline ticket, long sequence, TicketStep step) {
        return event(ids.next(), ticket, sequence, step);
    }

    static OutgoingEvent event(UUID id, TicketHeadline ticket, long sequence, TicketStep step) {
        return new OutgoingEvent(
                id,
                TOPIC,
                ticket.id().toString(),
                sequence,
                TicketEventType.of(step.action()),
                ticket.number(),
                ticket.place().customer().id(),
                ticket.origin(),
                step.occurredAt(),
                TicketEventData.of(ticket, step));
    }
}
