package io.weibao.kit.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether events get away. A sign of wellness, not of readiness: while Kafka is away the service goes on to take requests, which is
 * what the outbox is for.
 */
@Wellness
@ApplicationScoped
class OutboxWellness implements HealthCheck {

    private static final double WORRYING_SECONDS = 30;

    private final OutboxVitals vitals;

    OutboxWellness(OutboxVitals vitals) {
        this.vitals = vitals;
    }

    @Override
    public HealthCheckResponse call() {
        Backlog backlog = vitals.backlog();
        return HealthCheckResponse.named("outbox")
                .status(vitals.connected() && backlog.oldest() < WORRYING_SECONDS)
                .withData("backlog", backlog.rows())
                .withData("oldestSeconds", Math.round(backlog.oldest()))
                .withData("connected", vitals.connected())
                .build();
    }
}
