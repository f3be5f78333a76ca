package io.weibao.sla.clock;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether somebody must look at clocks that stand still: no alarm goes out for them. */
@Wellness
@ApplicationScoped
class ParkedClockWellness implements HealthCheck {

    private final ParkedClockDesk desk;

    ParkedClockWellness(ParkedClockDesk desk, MeterRegistry metrics) {
        this.desk = desk;
        metrics.gauge("weibao.clocks.parked", this, wellness -> wellness.desk.parked());
    }

    @Override
    public HealthCheckResponse call() {
        int parked = desk.parked();
        return HealthCheckResponse.named("parked clocks")
                .status(parked == 0)
                .withData("tickets", parked)
                .build();
    }
}
