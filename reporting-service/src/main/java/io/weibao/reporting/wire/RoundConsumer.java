package io.weibao.reporting.wire;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import io.weibao.kit.inbox.EventStream;
import io.weibao.kit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads inspection rounds and findings in batches: one transaction per poll. */
@ApplicationScoped
class RoundConsumer {

    private static final String NAME = LedgerFeed.liveConsumer(RoundMessage.TOPIC);

    private final EventStream stream;
    private final LiveIntake intake;

    RoundConsumer(EventStream stream, LiveIntake intake) {
        this.stream = stream;
        this.intake = intake;
    }

    void start(@Observes StartupEvent started, Inbox inbox) {
        inbox.register(NAME, intake);
    }

    @Incoming("inspections")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        stream.deliver(NAME, records, intake);
    }
}
