package io.weibao.ticket.wire;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.weibao.kit.inbox.EventStream;
import io.weibao.kit.inbox.Inbox;
import io.weibao.kit.inbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of agreements, because a solution waits for the customer's consent only where the agreement asks for it. */
@ApplicationScoped
class AgreementConsumer {

    static final String NAME = "ticket-agreements";

    private final EventStream stream;
    private final AgreementCopies agreements;

    AgreementConsumer(EventStream stream, Inbox inbox, AgreementCopies agreements) {
        this.stream = stream;
        this.agreements = agreements;
        inbox.register(NAME, this::apply);
    }

    @Blocking
    @Incoming("agreements")
    void take(ConsumerRecords<String, byte[]> batch) {
        stream.deliver(NAME, batch, this::apply);
    }

    void apply(IncomingEvent event) {
        if (event.type().equals(AgreementRecorded.TYPE)) {
            agreements.keep(event.dataAs(AgreementRecorded.class), event.sequence());
        }
    }
}
