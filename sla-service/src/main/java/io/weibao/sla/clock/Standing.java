package io.weibao.sla.clock;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it stands in the database: what has fired, what is pending, and whether people are being told.
 *
 * @param fired by milestone and planned moment, whatever the generation: what people were told they are not told again
 */
record Standing(
        StoredClock clock,
        Set<String> fired,
        @Nullable String pending,
        @Nullable Told told) {

    /** The newest escalation: which breach it is about, and whether somebody still has to answer. */
    record Told(Instant breachedAt, String state) {}

    Standing {
        fired = Set.copyOf(fired);
    }

    /** Whether an answer is awaited. */
    boolean waiting() {
        return told != null && told.state().equals("waiting");
    }

    /** Whether the escalation is about this breach. */
    boolean concerns(@Nullable Instant breachedAt) {
        return told != null && told.breachedAt().equals(breachedAt);
    }

    /** Whether somebody has taken this breach on. */
    boolean answered(@Nullable Instant breachedAt) {
        return concerns(breachedAt) && told != null && told.state().equals("acknowledged");
    }
}
