package io.weibao.sla.clock;

import io.weibao.sla.target.Target;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something about a clock that other services learn. */
public record ClockNews(
        Kind kind,
        TrackedTicket ticket,
        StoredClock clock,
        Target target,
        Instant at,
        Instant plannedAt,
        boolean late,
        @Nullable EscalationNote escalation) {

    /** What happened. */
    public enum Kind {
        STARTED,
        WARNED,
        BREACHED,
        MET,
        MET_LATE,
        CANCELLED,
        ESCALATION_RAISED,
        ESCALATION_ACKNOWLEDGED
    }

    /** Which escalation, how far it went, and who acknowledged it. */
    public record EscalationNote(
            UUID id, int step, @Nullable UUID acknowledgedBy) {}
}
