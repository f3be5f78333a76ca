package io.weibao.sla.wire;

import io.weibao.kit.outbox.Outbox;
import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.kit.time.Ids;
import io.weibao.sla.agreement.Agreement;
import io.weibao.sla.agreement.AgreementNews;
import io.weibao.sla.target.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Agreements as events of weibao.agreements.v1: what others need to know of them, never the promises themselves. */
@ApplicationScoped
class AgreementEvents implements AgreementNews {

    static final String TOPIC = "weibao.agreements.v1";

    /** The data of an event. */
    record AgreementRecorded(
            UUID id,
            UUID customer,
            @Nullable UUID system,
            Instant validFrom,
            @Nullable Instant validUntil,
            boolean consentRequired,
            Text name) {}

    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    AgreementEvents(Outbox outbox, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void recorded(Agreement agreement) {
        outbox.publish(event(agreement, ids.next(), clock.instant()));
    }

    static OutgoingEvent event(Agreement agreement, UUID id, Instant at) {
        return new OutgoingEvent(
                id,
                TOPIC,
                agreement.id().toString(),
                agreement.version(),
                "io.weibao.sla.agreement-recorded.v1",
                agreement.id().toString(),
                agreement.customer(),
                "live",
                at,
                new AgreementRecorded(
                        agreement.id(),
                        agreement.customer(),
                        agreement.system(),
                        agreement.validFrom(),
                        agreement.validUntil(),
                        agreement.consentRequired(),
                        agreement.name()));
    }
}
