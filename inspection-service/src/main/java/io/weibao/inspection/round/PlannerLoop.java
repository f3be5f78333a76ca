package io.weibao.inspection.round;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.weibao.inspection.plan.PlansChanged;
import io.weibao.kit.watch.Watch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sleeps until the next round opens and makes it. A plan changed in this process ends the sleep; the probe finds those of other
 * replicas.
 */
@ApplicationScoped
public class PlannerLoop {

    private static final Duration PROBE = Duration.ofSeconds(10);
    /** Somebody else holds what is due; he makes it or lets go of it soon. */
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final PlannerDesk desk;
    private final Clock clock;
    private final Watch watch;
    private final boolean enabled;
    private boolean counted;

    PlannerLoop(
            PlannerDesk desk,
            Clock clock,
            @ConfigProperty(name = "weibao.loops.enabled", defaultValue = "true") boolean enabled) {
        this.desk = desk;
        this.clock = clock;
        this.enabled = enabled;
        this.watch = new Watch("rounds", clock, PROBE, this::makeWhatIsDue);
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            watch.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        watch.close();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlansChanged changed) {
        watch.wake(changed.nextAt());
    }

    private @Nullable Instant makeWhatIsDue() {
        if (!counted) {
            desk.countAnew();
            counted = true;
        }
        desk.planDue();
        Instant next = desk.nextDue();
        Instant now = clock.instant();
        return next == null || next.isAfter(now) ? next : now.plus(PATIENCE);
    }
}
