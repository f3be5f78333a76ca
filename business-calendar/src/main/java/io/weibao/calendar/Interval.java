package io.weibao.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * A span of time that is closed on the left and open on the right: {@code from} belongs to it, {@code to} does not. Both are
 * whole seconds (fractions are cut off). It may be empty, never reversed.
 */
public record Interval(Instant from, Instant to) {

    public Interval {
        from = wholeSecond(from);
        to = wholeSecond(to);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("An interval ends at " + to + " before it starts at " + from);
        }
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    public boolean isEmpty() {
        return from.equals(to);
    }

    /** Its length by the wall clock. */
    public Duration length() {
        return Duration.between(from, to);
    }

    static Instant wholeSecond(Instant moment) {
        return moment.getNano() == 0 ? moment : Instant.ofEpochSecond(moment.getEpochSecond());
    }
}
