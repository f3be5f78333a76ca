package io.weibao.ticket.wire;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.weibao.kit.inbox.EventStream;
import io.weibao.kit.inbox.Inbox;
import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.ticket.desk.FindingDesk;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of findings that shall become tickets (N5). */
@ApplicationScoped
class FindingConsumer {

    static final String NAME = "ticket-findings";

    private final EventStream stream;
    private final FindingDesk desk;

    FindingConsumer(EventStream stream, Inbox inbox, FindingDesk desk) {
        this.stream = stream;
        this.desk = desk;
        inbox.register(NAME, this::apply);
    }

    @Blocking
    @Incoming("inspections")
    void take(ConsumerRecords<String, byte[]> batch) {
        stream.deliver(NAME, batch, this::apply);
    }

    void apply(IncomingEvent event) {
        if (event.type().equals(FindingReported.TYPE)) {
            desk.raise(event.dataAs(FindingReported.class).reported());
        }
    }
}
