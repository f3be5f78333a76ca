package io.weibao.reporting.wire;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import io.weibao.kit.inbox.EventStream;
import io.weibao.kit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads clocks and escalations in batches: one transaction per poll. */
@ApplicationScoped
class ClockConsumer {

    private static final String NAME = LedgerFeed.liveConsumer(ClockMessage.TOPIC);

    private final EventStream stream;
    private final LiveIntake intake;

    ClockConsumer(EventStream stream, LiveIntake intake) {
        this.stream = stream;
        this.intake = intake;
    }

    void start(@Observes StartupEvent started, Inbox inbox) {
        inbox.register(NAME, intake);
    }

    @Incoming("clocks")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        stream.deliver(NAME, records, intake);
    }
}
