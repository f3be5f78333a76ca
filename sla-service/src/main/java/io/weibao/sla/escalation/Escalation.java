package io.weibao.sla.escalation;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The escalation of one breach of one clock: it waits for an answer until somebody gives one or the clock stops. */
record Escalation(
        UUID id,
        UUID clock,
        Instant breachedAt,
        UUID ticket,
        UUID customer,
        State state,
        int step,
        Instant raisedAt,
        @Nullable Acknowledgement acknowledgement,
        @Nullable Instant endedAt) {

    /** What has become of it. */
    enum State {
        WAITING,
        ACKNOWLEDGED,
        ENDED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who took it on. */
    record Acknowledgement(
            UUID by, String byName, Instant at, @Nullable String note) {}
}
