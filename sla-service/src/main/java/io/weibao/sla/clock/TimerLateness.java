package io.weibao.sla.clock;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How late the oldest timer is that is due and has not fired. Asked of the database whenever somebody looks, never of the loop that
 * fires them: a loop that stands still shows as well.
 */
@Singleton
class TimerLateness {

    private final TimerDesk desk;
    private final Clock clock;
    private final MeterRegistry metrics;

    TimerLateness(TimerDesk desk, Clock clock, MeterRegistry metrics) {
        this.desk = desk;
        this.clock = clock;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent started) {
        metrics.gauge("weibao.timers.late.seconds", this, late -> late.now().toMillis() / 1000.0);
    }

    /** Zero when nothing is due. */
    Duration now() {
        Instant due = desk.nextDue();
        Instant now = clock.instant();
        return due == null || due.isAfter(now) ? Duration.ZERO : Duration.between(due, now);
    }
}
