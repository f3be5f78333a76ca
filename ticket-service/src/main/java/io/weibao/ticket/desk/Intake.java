package io.weibao.ticket.desk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was reported, about what, by whom and when: never changes once the ticket is raised.
 *
 * @param raisedAt when the provider received it, in whole seconds; where clocks begin
 * @param recordedAt when it was written down here
 * @param origin {@code live} or {@code import}
 * @param finding of an inspection, for which it was raised
 * @param continues the ticket that this one goes on with, because its solution was refused too late to reopen it
 */
@Embeddable
record Intake(
        UUID customerId,
        @Nullable UUID systemId,
        @Nullable UUID departmentId,
        @Nullable UUID requesterId,
        String title,
        String description,
        @Enumerated(EnumType.STRING) Channel channel,
        Instant raisedAt,
        Instant recordedAt,
        String origin,
        @Nullable String sourceNumber,
        @Nullable UUID continues,
        @Embedded @Nullable Call call,
        @Embedded @Nullable Finding finding) {

    static final String LIVE = "live";
    static final String IMPORT = "import";
}
