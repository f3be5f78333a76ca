package io.weibao.reporting.order;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.weibao.kit.watch.Watch;
import io.weibao.reporting.order.Orders.OrdersPlaced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Issues what is due, as soon as it is due, in every replica. */
@ApplicationScoped
class OrderLoop {

    private static final Duration PROBE = Duration.ofSeconds(2);

    private final OrderDesk desk;
    private final Watch watch;
    private final boolean enabled;

    OrderLoop(
            OrderDesk desk,
            Clock clock,
            @ConfigProperty(name = "weibao.loops.enabled", defaultValue = "true") boolean enabled) {
        this.desk = desk;
        this.enabled = enabled;
        this.watch = new Watch("orders", clock, PROBE, this::issueWhatIsDue);
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            watch.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        watch.close();
    }

    void placed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrdersPlaced placed) {
        watch.wake();
    }

    private @Nullable Instant issueWhatIsDue() {
        boolean more;
        do {
            more = desk.issueNext();
        } while (more);
        return desk.nextDue();
    }
}
