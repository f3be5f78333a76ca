package io.weibao.reporting.wire;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import io.weibao.kit.inbox.EventStream;
import io.weibao.kit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads people, customers and systems in batches: one transaction per poll. */
@ApplicationScoped
class DirectoryConsumer {

    private static final String NAME = LedgerFeed.liveConsumer(DirectoryMessage.TOPIC);

    private final EventStream stream;
    private final LiveIntake intake;

    DirectoryConsumer(EventStream stream, LiveIntake intake) {
        this.stream = stream;
        this.intake = intake;
    }

    void start(@Observes StartupEvent started, Inbox inbox) {
        inbox.register(NAME, intake);
    }

    @Incoming("directory")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        stream.deliver(NAME, records, intake);
    }
}
