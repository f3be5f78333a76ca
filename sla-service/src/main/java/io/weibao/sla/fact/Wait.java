package io.weibao.sla.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the ticket waits for somebody.
 *
 * @param to when it ended; absent while it lasts
 * @param reason absent when consent is waited for
 * @param until when it lapses by itself, if nobody ends it before
 */
public record Wait(
        Instant from,
        @Nullable Instant to,
        Party party,
        @Nullable PauseReason reason,
        @Nullable Instant until) {

    /** Its end as far as it is known: in the past, at its limit, or open. */
    public @Nullable Instant end() {
        return to != null ? to : until;
    }

    /** Whether the ticket waits at this moment, nothing later being known. */
    public boolean lastsAt(Instant moment) {
        @Nullable Instant end = end();
        return !moment.isBefore(from) && (end == null || moment.isBefore(end));
    }

    Wait endedAt(Instant moment) {
        boolean lapsedBefore = until != null && until.isBefore(moment);
        return new Wait(from, lapsedBefore ? until : moment, party, reason, until);
    }
}
