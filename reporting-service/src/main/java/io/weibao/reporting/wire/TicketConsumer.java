package io.weibao.reporting.wire;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import io.weibao.kit.inbox.EventStream;
import io.weibao.kit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads tickets in batches: one transaction per poll. */
@ApplicationScoped
class TicketConsumer {

    private static final String NAME = LedgerFeed.liveConsumer(TicketMessage.TOPIC);

    private final EventStream stream;
    private final LiveIntake intake;

    TicketConsumer(EventStream stream, LiveIntake intake) {
        this.stream = stream;
        this.intake = intake;
    }

    void start(@Observes StartupEvent started, Inbox inbox) {
        inbox.register(NAME, intake);
    }

    @Incoming("tickets")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        stream.deliver(NAME, records, intake);
    }
}
