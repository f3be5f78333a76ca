package io.weibao.sla.wire;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import io.weibao.kit.inbox.Effect;
import io.weibao.kit.inbox.EventStream;
import io.weibao.kit.inbox.Inbox;
import io.weibao.kit.inbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads weibao.tickets.v1 in batches: one transaction per poll. */
@ApplicationScoped
class TicketConsumer implements Effect {

    static final String NAME = "clocks";

    private final EventStream stream;
    private final TicketIntake intake;

    TicketConsumer(EventStream stream, TicketIntake intake) {
        this.stream = stream;
        this.intake = intake;
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
        intake.take(List.of(event));
    }

    @Override
    public void applyAll(List<IncomingEvent> events) {
        intake.take(events);
    }
}
