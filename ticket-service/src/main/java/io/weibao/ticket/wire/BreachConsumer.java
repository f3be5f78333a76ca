package io.weibao.ticket.wire;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.weibao.kit.inbox.EventStream;
import io.weibao.kit.inbox.Inbox;
import io.weibao.kit.inbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of broken promises, because a ticket may be set to a lower level afterwards only by the supervisor. */
@ApplicationScoped
class BreachConsumer {

    static final String NAME = "ticket-breaches";

    private final EventStream stream;
    private final TicketBreaches breaches;

    BreachConsumer(EventStream stream, Inbox inbox, TicketBreaches breaches) {
        this.stream = stream;
        this.breaches = breaches;
        inbox.register(NAME, this::apply);
    }

    @Blocking
    @Incoming("clocks")
    void take(ConsumerRecords<String, byte[]> batch) {
        stream.deliver(NAME, batch, this::apply);
    }

    void apply(IncomingEvent event) {
        if (event.type().equals(ClockBreached.TYPE)) {
            breaches.keep(event.dataAs(ClockBreached.class));
        }
    }
}
