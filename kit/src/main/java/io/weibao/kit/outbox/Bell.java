package io.weibao.kit.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Wakes the one thread that waits for rows. Rung while nobody waits, it is heard at the next wait; rung often, once. */
@Singleton
class Bell {

    private final AtomicBoolean rung = new AtomicBoolean();
    private volatile @Nullable Thread listener;

    void ring() {
        if (!rung.getAndSet(true)) {
            LockSupport.unpark(listener);
        }
    }

    /** Returns when rung, at the latest after this time. */
    void await(Duration longest) {
        pause(longest, true);
        rung.set(false);
    }

    /** Rests for this time, rung or not; an interrupt ends it. */
    void rest(Duration time) {
        pause(time, false);
    }

    private void pause(Duration time, boolean listening) {
        listener = Thread.currentThread();
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            if ((listening && rung.get()) || Thread.currentThread().isInterrupted()) {
                return;
            }
            LockSupport.parkNanos(this, left);
        }
    }
}
