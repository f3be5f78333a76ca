package io.weibao.sla.target;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a clock is due, and why then.
 *
 * @param dueAt while the clock is paused without a limit: when it would be due if it went on at once
 * @param row the row of the target's table that fitted
 * @param calendarVersion version of the target's calendar that gave this answer
 * @param provisional whether holidays that may matter are not announced yet
 * @param dueWithoutWaiting when it would have been due had nobody been waited for; absent if nobody was
 */
public record Deadline(
        Instant dueAt,
        DurationRow row,
        String calendarVersion,
        boolean provisional,
        @Nullable Instant dueWithoutWaiting) {

    public Duration duration() {
        return row.duration();
    }
}
