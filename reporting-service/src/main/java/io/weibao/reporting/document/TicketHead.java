package io.weibao.reporting.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket as documents name it. Kind, nature, level and channel are the words of {@code weibao.tickets.v1}. */
public record TicketHead(
        String number,
        String title,
        String kind,
        @Nullable String nature,
        String level,
        boolean businessStopped,
        boolean emergency,
        String channel,
        @Nullable String system,
        @Nullable String department,
        Instant raisedAt,
        @Nullable Instant respondedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt) {}
