package io.weibao.ticket.desk;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.ticket.workflow.BackDated;
import io.weibao.ticket.workflow.TicketAction;
import io.weibao.ticket.workflow.TicketAction.Respond;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as against when it was written down. People may say so for a few facts only, some days back
 * at most, never before the ticket was raised and never ahead of time.
 */
final class Occurrence {

    /** How far back people may date what they record. */
    static final Duration FURTHEST_BACK = Duration.ofHours(72);

    private static final String FIELD = "/occurredAt";

    private Occurrence() {}

    static Instant of(TicketAction action, Intake intake, Instant now) {
        Instant said = action instanceof BackDated dated ? dated.occurredAt() : null;
        if (said == null) {
            return wholeSeconds(now);
        }
        if (action instanceof Respond && intake.channel() != Channel.HOTLINE) {
            throw InvalidValues.at(FIELD, "back-dating-for-hotline-only");
        }
        Instant at = checked(said, now, FIELD);
        if (at.isBefore(intake.raisedAt())) {
            throw InvalidValues.at(FIELD, "before-raised");
        }
        return at;
    }

    /** When the provider received a ticket: now, or as somebody says within the bounds. */
    static Instant received(@Nullable Instant said, Instant now, String field) {
        return said == null ? wholeSeconds(now) : checked(said, now, field);
    }

    /** The moment at which something is written down, as finely as the database and the journal's hashes keep it. */
    static Instant recordedNow(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static Instant wholeSeconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant checked(Instant said, Instant now, String field) {
        if (said.isAfter(now)) {
            throw InvalidValues.at(field, "in-the-future");
        }
        if (said.isBefore(now.minus(FURTHEST_BACK))) {
            throw InvalidValues.at(field, "too-long-ago", FURTHEST_BACK.toHours());
        }
        return wholeSeconds(said);
    }
}
