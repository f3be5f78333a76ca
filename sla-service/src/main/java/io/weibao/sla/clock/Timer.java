package io.weibao.sla.clock;

import io.weibao.sla.target.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a clock as a durable row: pending until it fires, then the record of when it was planned and when it
 * fired.
 */
record Timer(
        UUID clock,
        int generation,
        String milestone,
        int level,
        int repeat,
        UUID ticket,
        UUID customer,
        Instant plannedAt,
        @Nullable Instant firedAt) {

    /** Nobody calls it late when we were as quick as this. */
    static final Duration TOLERANCE = Duration.ofSeconds(5);

    static Timer of(StoredClock clock, Milestone milestone, @Nullable Instant firedAt) {
        return new Timer(
                clock.id(),
                clock.generation(),
                label(milestone),
                milestone.step(),
                milestone.repetition(),
                clock.ticket(),
                clock.customer(),
                milestone.at(),
                firedAt);
    }

    /** Identity of a milestone within its clock. */
    static String key(Milestone milestone) {
        return key(label(milestone), milestone.step(), milestone.repetition(), milestone.at());
    }

    /** Identity of the pending timer within its clock. */
    static String key(int generation, Milestone milestone) {
        return generation + ":" + key(milestone);
    }

    String key() {
        return key(milestone, level, repeat, plannedAt);
    }

    /** Milestones are planned to the second. */
    private static String key(String milestone, int level, int repeat, Instant at) {
        return milestone + "/" + level + "/" + repeat + "@" + at.getEpochSecond();
    }

    static String label(Milestone milestone) {
        return milestone.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Because we were not there, or because the facts came after their own deadline: either way people hear of it late. */
    static boolean late(Instant plannedAt, Instant at) {
        return at.isAfter(plannedAt.plus(TOLERANCE));
    }

    @Nullable
    Boolean late() {
        return firedAt == null ? null : late(plannedAt, firedAt);
    }
}
