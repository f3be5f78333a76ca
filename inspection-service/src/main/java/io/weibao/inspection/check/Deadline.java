package io.weibao.inspection.check;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** A span of time that began when it was made, measured by a clock that only counts. */
final class Deadline {

    private final long begun = System.nanoTime();
    private final Duration allowed;

    private Deadline(Duration allowed) {
        this.allowed = allowed;
    }

    static Deadline in(Duration allowed) {
        return new Deadline(allowed);
    }

    Duration passed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** At least one: a socket takes zero as for ever. */
    int leftMillis() throws SocketTimeoutException {
        long left = allowed.minus(passed()).toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException("Out of time");
        }
        return (int) Math.min(left, Integer.MAX_VALUE);
    }
}
