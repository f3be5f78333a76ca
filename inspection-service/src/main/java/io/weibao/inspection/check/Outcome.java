package io.weibao.inspection.check;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one look at a target gave.
 *
 * @param problem why it could not be reached, as one of a few words
 * @param address to which the name was resolved and the connection made
 */
record Outcome(
        boolean reachable,
        @Nullable Integer status,
        Duration took,
        @Nullable Instant certificateUntil,
        @Nullable String problem,
        @Nullable String address) {

    static Outcome failed(String problem, Duration took, @Nullable String address, @Nullable Instant certificateUntil) {
        return new Outcome(false, null, took, certificateUntil, problem, address);
    }
}
