package io.weibao.kit.app;

import io.smallrye.common.annotation.Blocking;
import io.weibao.kit.inbox.EventStream;
import io.weibao.kit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer as services write it. */
@ApplicationScoped
public class ParcelReader {

    public static final String NAME = "parcel-reader";

    private final EventStream stream;
    private final Effects effects;

    ParcelReader(EventStream stream, Inbox inbox, Effects effects) {
        this.stream = stream;
        this.effects = effects;
        inbox.register(NAME, event -> effects.apply(NAME, event));
    }

    @Incoming("parcels")
    @Blocking
    void read(ConsumerRecords<String, byte[]> batch) {
        stream.deliver(NAME, batch, event -> effects.apply(NAME, event));
    }
}
