package io.weibao.kit.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sleeps until the next thing is due. A round does what is due and tells when the next thing will be; the
 * watch sleeps until then, until it is woken, or for the probe, which finds what a dead replica left behind.
 */
public final class Watch implements AutoCloseable {

    /** Does what is due and answers when to come back; null when nothing is known to come. */
    @FunctionalInterface
    public interface Round {
        @Nullable
        Instant run();
    }

    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final Duration LONGEST_PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    private final String name;
    private final Clock clock;
    private final Duration probe;
    private final Round round;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private Instant sleepingUntil = Instant.MAX;
    private boolean roundWanted;
    private volatile boolean closed;
    private @Nullable Thread thread;

    public Watch(String name, Clock clock, Duration probe, Round round) {
        this.name = name;
        this.clock = clock;
        this.probe = probe;
        this.round = round;
    }

    public void start() {
        Thread watching = Thread.ofPlatform().name("watch-" + name).daemon().unstarted(this::watch);
        thread = watching;
        watching.start();
    }

    /** Something is due now or may be. */
    public void wake() {
        wake(Instant.MIN);
    }

    /** Something will be due then: ends the sleep only if it would last longer. */
    public void wake(Instant dueAt) {
        lock.lock();
        try {
            if (dueAt.isBefore(sleepingUntil)) {
                roundWanted = true;
                woken.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets the running round finish. */
    @Override
    public void close() {
        closed = true;
        wake();
        Thread watching = thread;
        if (watching != null) {
            joinFor(watching, Duration.ofSeconds(15));
        }
    }

    private static void joinFor(Thread watching, Duration patience) {
        try {
            watching.join(patience);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        int failures = 0;
        while (!closed) {
            Instant next;
            try {
                next = round.run();
                failures = 0;
            } catch (RuntimeException failed) {
                failures++;
                LOG.warnf(failed, "A round failed and is tried again: watch=%s failures=%d", name, failures);
                next = clock.instant().plus(pauseAfter(failures));
            }
            sleepUntil(next, failures > 0);
        }
    }

    private static Duration pauseAfter(int failures) {
        Duration pause = Duration.ofMillis(50L << Math.min(failures, 10));
        return pause.compareTo(LONGEST_PAUSE_AFTER_FAILURE) < 0 ? pause : LONGEST_PAUSE_AFTER_FAILURE;
    }

    private void sleepUntil(@Nullable Instant next, boolean deaf) {
        lock.lock();
        try {
            Instant now = clock.instant();
            Instant probeAt = now.plus(probe);
            // A wake that came during the round counts at once; after a failure it would only spin.
            if (roundWanted && !deaf) {
                return;
            }
            sleepingUntil = next == null || (probeAt.isBefore(next) && !deaf) ? probeAt : next;
            long nanos = Duration.between(now, sleepingUntil).toNanos();
            while (nanos > 0 && !closed && (deaf || !roundWanted)) {
                nanos = woken.awaitNanos(nanos);
            }
        } catch (InterruptedException interrupted) {
            closed = true;
            Thread.currentThread().interrupt();
        } finally {
            sleepingUntil = Instant.MAX;
            roundWanted = false;
            lock.unlock();
        }
    }
}
