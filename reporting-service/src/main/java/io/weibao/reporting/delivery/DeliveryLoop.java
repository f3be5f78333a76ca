package io.weibao.reporting.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.weibao.kit.watch.Watch;
import io.weibao.reporting.delivery.Deliveries.DeliveriesLeft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends what is due, as soon as it is due, in every replica; a mail that fails waits without holding up the others. */
@ApplicationScoped
class DeliveryLoop {

    private static final Duration PROBE = Duration.ofSeconds(2);

    private final DeliveryDesk desk;
    private final Watch watch;
    private final boolean enabled;

    DeliveryLoop(
            DeliveryDesk desk,
            Clock clock,
            @ConfigProperty(name = "weibao.loops.enabled", defaultValue = "true") boolean enabled) {
        this.desk = desk;
        this.enabled = enabled;
        this.watch = new Watch("deliveries", clock, PROBE, this::sendWhatIsDue);
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            watch.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        watch.close();
    }

    void left(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveriesLeft left) {
        watch.wake();
    }

    private @Nullable Instant sendWhatIsDue() {
        boolean more;
        do {
            more = desk.sendNext();
        } while (more);
        return desk.nextDue();
    }
}
