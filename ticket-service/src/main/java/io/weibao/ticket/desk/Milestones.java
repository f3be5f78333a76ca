package io.weibao.ticket.desk;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moments of a ticket's life that later steps ask about. They follow from the journal; verdicts are no part of them.
 *
 * @param visitNeededAt since when somebody is to come; absent once there
 * @param resolvedAt the solution that stands; absent after a reopening
 * @param settledAt since when the requester has had a solution or an answer
 * @param silentFrom from then on silence counts as agreement
 */
@Embeddable
record Milestones(
        @Nullable Instant respondedAt,
        @Nullable Instant visitNeededAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant settledAt,
        @Nullable Instant silentFrom,
        @Nullable Instant reportIssuedAt,
        @Nullable Instant closedAt) {

    static final Milestones NONE = new Milestones(null, null, null, null, null, null, null);

    Milestones responded(Instant at) {
        return new Milestones(at, visitNeededAt, resolvedAt, settledAt, silentFrom, reportIssuedAt, closedAt);
    }

    Milestones visitNeeded(@Nullable Instant at) {
        return new Milestones(respondedAt, at, resolvedAt, settledAt, silentFrom, reportIssuedAt, closedAt);
    }

    Milestones resolved(Instant at) {
        return new Milestones(respondedAt, null, at, at, silentFrom, reportIssuedAt, closedAt);
    }

    /** An explanation settles a defect without mending anything. */
    Milestones explained(Instant at) {
        return new Milestones(respondedAt, null, null, at, silentFrom, reportIssuedAt, closedAt);
    }

    Milestones awaitingFeedback(@Nullable Instant until) {
        return new Milestones(respondedAt, visitNeededAt, resolvedAt, settledAt, until, reportIssuedAt, closedAt);
    }

    Milestones reported(Instant at) {
        return new Milestones(respondedAt, visitNeededAt, resolvedAt, settledAt, silentFrom, at, closedAt);
    }

    /** Whatever followed from the solution is void. */
    Milestones reopened() {
        return new Milestones(respondedAt, null, null, null, null, null, null);
    }

    Milestones closed(Instant at) {
        return new Milestones(respondedAt, visitNeededAt, resolvedAt, settledAt, null, reportIssuedAt, at);
    }
}
