package io.weibao.inspection.round;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether rounds open on time. Asked of the database, never of the loop: a loop that stands still shows as well. */
@Wellness
@ApplicationScoped
class PlannerWellness implements HealthCheck {

    private static final Duration WORRYING = Duration.ofMinutes(1);

    private final PlannerDesk desk;
    private final Clock clock;
    private final MeterRegistry metrics;

    PlannerWellness(PlannerDesk desk, Clock clock, MeterRegistry metrics) {
        this.desk = desk;
        this.clock = clock;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent started) {
        metrics.gauge(
                "weibao.rounds.late.seconds", this, wellness -> wellness.late().toMillis() / 1000.0);
    }

    @Override
    public HealthCheckResponse call() {
        Duration late = late();
        return HealthCheckResponse.named("rounds")
                .status(late.compareTo(WORRYING) < 0)
                .withData("lateSeconds", late.toSeconds())
                .build();
    }

    /** How long ago the oldest round that is not made yet should have opened; zero when nothing is due. */
    private Duration late() {
        Instant due = desk.nextDue();
        Instant now = clock.instant();
        return due == null || due.isAfter(now) ? Duration.ZERO : Duration.between(due, now);
    }
}
