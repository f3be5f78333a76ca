package io.weibao.ticket.wire;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the desk wants to know of an agreement: for whom and when it holds, and whether it asks for the customer's consent. */
record AgreementRecorded(
        UUID id,
        UUID customer,
        @Nullable UUID system,
        Instant validFrom,
        @Nullable Instant validUntil,
        boolean consentRequired) {

    static final String TYPE = "io.weibao.sla.agreement-recorded.v1";
}
