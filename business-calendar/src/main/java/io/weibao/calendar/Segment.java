package io.weibao.calendar;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A half-open span in which a calendar says the same thing, for explaining a due time line by line.
 *
 * @param name the holiday, or the holiday that a make-up day makes up for; absent on ordinary days
 * @param makeUpDay working time on a day that is usually free
 */
public record Segment(
        Instant from,
        Instant to,
        SegmentKind kind,
        @Nullable String name,
        boolean makeUpDay) {

    public Duration length() {
        return Duration.between(from, to);
    }
}
