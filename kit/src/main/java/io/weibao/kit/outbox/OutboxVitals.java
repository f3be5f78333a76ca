package io.weibao.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * How the outbox does, as metrics and as a sign of wellness. Not of readiness: while Kafka is away the service goes on to take
 * requests, which is what the outbox is for.
 */
@Wellness
@Singleton
class OutboxVitals implements HealthCheck {

    private static final double WORRYING_SECONDS = 30;

    private volatile Backlog backlog = Backlog.NONE;
    private volatile boolean connected;

    OutboxVitals(MeterRegistry metrics) {
        metrics.gauge("weibao.outbox.backlog", this, vitals -> vitals.backlog.rows());
        metrics.gauge("weibao.outbox.oldest.seconds", this, vitals -> vitals.backlog.oldest());
    }

    void measured(Backlog now) {
        backlog = now;
        connected = true;
    }

    void lost() {
        connected = false;
    }

    @Override
    public HealthCheckResponse call() {
        Backlog seen = backlog;
        return HealthCheckResponse.named("outbox")
                .status(connected && seen.oldest() < WORRYING_SECONDS)
                .withData("backlog", seen.rows())
                .withData("oldestSeconds", Math.round(seen.oldest()))
                .withData("connected", connected)
                .build();
    }
}
