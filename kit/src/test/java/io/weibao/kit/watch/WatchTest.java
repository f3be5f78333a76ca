package io.weibao.kit.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration LONG = Duration.ofSeconds(60);

    private final LinkedBlockingQueue<Instant> rounds = new LinkedBlockingQueue<>();
    private @Nullable Watch watch;

    @AfterEach
    void close() {
        if (watch != null) {
            watch.close();
        }
    }

    @Test
    void a_round_comes_at_the_moment_that_the_last_one_named() throws InterruptedException {
        // Given
        Instant due = CLOCK.instant().plusMillis(300);
        AtomicInteger count = new AtomicInteger();
        // When
        begin(LONG, () -> count.getAndIncrement() == 0 ? due : null);
        // Then
        assertThat(next()).isBefore(due);
        assertThat(next()).isBetween(due, due.plusMillis(100));
    }

    @Test
    void a_wake_for_something_earlier_ends_the_sleep() throws InterruptedException {
        // Given
        Watch sleeping = begin(LONG, () -> null);
        next();
        // When
        Instant woken = CLOCK.instant();
        sleeping.wake(woken.plusSeconds(1));
        // Then
        assertThat(next()).isBefore(woken.plusMillis(500));
    }

    @Test
    void a_wake_for_something_later_leaves_it_asleep() throws InterruptedException {
        // Given
        Watch sleeping = begin(LONG, () -> null);
        next();
        awaitSleep();
        // When
        sleeping.wake(CLOCK.instant().plusSeconds(3600));
        // Then
        assertThat(rounds.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void the_probe_looks_though_nobody_woke_it() throws InterruptedException {
        // When
        begin(Duration.ofMillis(100), () -> null);
        // Then
        Instant first = next();
        assertThat(Duration.between(first, next())).isBetween(Duration.ofMillis(90), Duration.ofMillis(400));
    }

    @Test
    void a_failed_round_is_tried_again_soon() throws InterruptedException {
        // Given
        AtomicInteger count = new AtomicInteger();
        // When
        begin(LONG, () -> {
            if (count.getAndIncrement() == 0) {
                throw new IllegalStateException("the database is away");
            }
            return null;
        });
        // Then
        Instant first = next();
        assertThat(next()).isBefore(first.plusSeconds(1));
    }

    private Watch begin(Duration probe, Watch.Round round) {
        Watch begun = new Watch("test", CLOCK, probe, () -> {
            rounds.add(CLOCK.instant());
            return round.run();
        });
        watch = begun;
        begun.start();
        return begun;
    }

    private Instant next() throws InterruptedException {
        Instant round = rounds.poll(5, TimeUnit.SECONDS);
        assertThat(round).isNotNull();
        return java.util.Objects.requireNonNull(round);
    }

    /** A wake that comes while a round runs counts at once; this one shall come later. */
    private void awaitSleep() throws InterruptedException {
        assertThat(rounds.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }
}
