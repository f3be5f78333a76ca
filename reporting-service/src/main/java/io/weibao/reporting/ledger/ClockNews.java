package io.weibao.reporting.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event told of a clock.
 *
 * @param brokenAt when the promise was first broken, by what sla-service knew then
 * @param at when it was noticed
 * @param plannedAt when it happened
 */
public record ClockNews(
        Kind kind,
        UUID id,
        UUID ticket,
        UUID customer,
        long sequence,
        String target,
        int cycle,
        String nameZh,
        String nameEn,
        String clauseRef,
        String clauseZh,
        String clauseEn,
        boolean ours,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant brokenAt,
        Instant at,
        Instant plannedAt,
        boolean late,
        @Nullable Escalation escalation) {

    /** What happened to the clock. */
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

    /** Which escalation it is about. */
    public record Escalation(UUID id, int step, @Nullable UUID acknowledgedBy) {}
}
