package io.weibao.ticket.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When something happened, as against when it was written down.
 *
 * @param occurredAt in whole seconds; clocks know nothing finer
 * @param recordedAt in milliseconds, as finely as the database and the journal's hashes keep it
 */
record Moment(Instant occurredAt, Instant recordedAt) {

    Moment {
        occurredAt = wholeSeconds(occurredAt);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What is written down as it happens. */
    static Moment of(Instant now) {
        return new Moment(now, now);
    }

    static Instant wholeSeconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
