package io.weibao.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether somebody must look at parked events. One that only waits for its turn is nothing to worry about; one that failed stays until
 * people act, and so does all that follows under its key.
 */
@Wellness
@ApplicationScoped
class InboxWellness implements HealthCheck {

    private final ParkedEventList parked;

    InboxWellness(ParkedEventList parked, MeterRegistry metrics) {
        this.parked = parked;
        metrics.gauge("weibao.inbox.poisoned", this, wellness -> wellness.parked.poisoned());
    }

    @Override
    public HealthCheckResponse call() {
        long poisoned = parked.poisoned();
        return HealthCheckResponse.named("parked events")
                .status(poisoned == 0)
                .withData("poisoned", poisoned)
                .build();
    }
}
