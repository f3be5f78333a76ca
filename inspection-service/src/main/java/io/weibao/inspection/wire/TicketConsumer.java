package io.weibao.inspection.wire;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import io.weibao.inspection.directory.Named;
import io.weibao.inspection.finding.FindingLinks;
import io.weibao.inspection.finding.LinkedTicket;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.inbox.Effect;
import io.weibao.kit.inbox.EventStream;
import io.weibao.kit.inbox.Inbox;
import io.weibao.kit.inbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Reads weibao.tickets.v1, to know which ticket a finding became and whether it is still open. */
@ApplicationScoped
class TicketConsumer implements Effect {

    static final String NAME = "inspections-tickets";

    private static final String TICKET_EVENTS = "io.weibao.ticket.";
    private static final Actor TICKETS = Actor.system("ticket links");

    private final EventStream stream;
    private final FindingLinks links;

    TicketConsumer(EventStream stream, FindingLinks links) {
        this.stream = stream;
        this.links = links;
    }

    void start(@Observes StartupEvent started, Inbox inbox) {
        inbox.register(NAME, this);
    }

    @Incoming("tickets")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        stream.deliver(NAME, records, this);
    }

    @Override
    public void apply(IncomingEvent event) {
        if (!event.type().startsWith(TICKET_EVENTS)) {
            return;
        }
        TicketData ticket = event.dataAs(TicketMessage.class).ticket();
        if (ticket.finding() != null) {
            links.seen(ticket.finding().id(), ticket.customer().id(), ticket.linked(), TICKETS);
        }
    }

    /** What of a ticket's event is read. */
    record TicketMessage(TicketData ticket) {}

    /** The ticket as the event leaves it. */
    record TicketData(
            UUID id,
            String number,
            Named customer,
            boolean open,
            @Nullable FindingRef finding) {

        LinkedTicket linked() {
            return new LinkedTicket(id, number, open);
        }
    }

    /** The finding it came from. */
    record FindingRef(UUID id) {}
}
