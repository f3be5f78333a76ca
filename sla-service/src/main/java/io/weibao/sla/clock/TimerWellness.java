package io.weibao.sla.clock;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether alarms are on time. A sign of wellness, not of readiness: a replica that is behind catches up best while it also takes
 * requests.
 */
@Wellness
@ApplicationScoped
class TimerWellness implements HealthCheck {

    private static final Duration WORRYING = Duration.ofSeconds(10);

    private final TimerLateness lateness;

    TimerWellness(TimerLateness lateness) {
        this.lateness = lateness;
    }

    @Override
    public HealthCheckResponse call() {
        Duration late = lateness.now();
        return HealthCheckResponse.named("timers")
                .status(late.compareTo(WORRYING) < 0)
                .withData("lateSeconds", late.toSeconds())
                .build();
    }
}
