package io.weibao.inspection.round;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The inspection of a system in a month. There is one per plan and month, ever. Its version counts what happened to it: each event
 * of the round has the next number.
 *
 * @param templateVersion the version of the checklist it started with, and keeps
 */
public record Round(
        UUID id,
        long version,
        Named plan,
        Place place,
        String template,
        int templateVersion,
        YearMonth month,
        LocalDate scheduledFor,
        Instant dueAt,
        RoundState state,
        @Nullable Named inspector,
        Instant madeAt,
        @Nullable Completion completion) {

    /** By whom and when it was completed, and with what conclusion. */
    public record Completion(Named by, Instant at, Assessment assessment) {}

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }

    boolean isOverdue(Instant now) {
        return isOpen() && !dueAt.isAfter(now);
    }

    Round completed(Completion as) {
        return with(version, RoundState.COMPLETED, as);
    }

    Round missed() {
        return with(version, RoundState.MISSED, completion);
    }

    /** After one more event. */
    Round next() {
        return with(version + 1, state, completion);
    }

    private Round with(long newVersion, RoundState newState, @Nullable Completion as) {
        return new Round(
                id,
                newVersion,
                plan,
                place,
                template,
                templateVersion,
                month,
                scheduledFor,
                dueAt,
                newState,
                inspector,
                madeAt,
                as);
    }
}
