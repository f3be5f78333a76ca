package io.weibao.kit.test;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The application's clock while it is tested: runs with the machine's until moved or stopped. Reset it after each test. */
@Alternative
@Priority(1)
@Singleton
public class MovableClock extends Clock {

    private final Clock machine = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant stopped;

    /** Stands still at this instant. */
    public void stopAt(Instant instant) {
        stopped = instant;
    }

    /** Runs on, from this instant. */
    public void runFrom(Instant instant) {
        ahead = Duration.between(machine.instant(), instant);
        stopped = null;
    }

    /** Later by this much, running or not. */
    public void advance(Duration time) {
        Instant still = stopped;
        if (still == null) {
            ahead = ahead.plus(time);
        } else {
            stopped = still.plus(time);
        }
    }

    /** Shows the machine's time again. */
    public void reset() {
        ahead = Duration.ZERO;
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant still = stopped;
        return still == null ? machine.instant().plus(ahead) : still;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Zones belong to calendars");
    }
}
