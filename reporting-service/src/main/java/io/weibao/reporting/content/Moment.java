package io.weibao.reporting.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a ticket.
 *
 * @param recordedAt when it was written down, if that was later than it happened (shown as such); else null
 * @param by who did it, by name
 */
public record Moment(
        Instant at,
        @Nullable Instant recordedAt,
        Text what,
        @Nullable String by,
        @Nullable String note) {}
