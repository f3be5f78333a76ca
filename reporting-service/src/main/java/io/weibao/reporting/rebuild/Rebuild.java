package io.weibao.reporting.rebuild;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One rebuild of the ledger.
 *
 * @param positions where reading goes on, by topic and partition
 * @param before rows by table of the generation that was live when this one took its place
 */
record Rebuild(
        UUID id,
        int generation,
        State state,
        Instant requestedAt,
        UUID requestedBy,
        String requester,
        @Nullable Instant finishedAt,
        @Nullable String error,
        long events,
        long total,
        Map<String, Long> positions,
        Map<String, Long> before,
        Map<String, Long> after) {

    /** How far it has come. */
    enum State {
        RUNNING,
        DONE,
        FAILED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Rebuild {
        positions = Map.copyOf(positions);
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
