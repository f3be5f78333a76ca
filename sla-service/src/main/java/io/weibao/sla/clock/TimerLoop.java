package io.weibao.sla.clock;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.weibao.kit.watch.Watch;
import io.weibao.sla.clock.ClockKeeper.TimersArmed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sleeps until the next timer is due and fires it. An earlier one armed in this process ends the sleep; the probe finds
 * those of a replica that died or that armed them without our knowing.
 */
@ApplicationScoped
public class TimerLoop {

    private static final Duration PROBE = Duration.ofSeconds(1);
    /** Somebody else holds what is due; he fires it or lets go of it soon. */
    private static final Duration PATIENCE = Duration.ofMillis(20);

    private final TimerDesk desk;
    private final Clock clock;
    private final Watch watch;
    private final boolean enabled;

    TimerLoop(
            TimerDesk desk,
            Clock clock,
            @ConfigProperty(name = "weibao.loops.enabled", defaultValue = "true") boolean enabled) {
        this.desk = desk;
        this.clock = clock;
        this.enabled = enabled;
        this.watch = new Watch("timers", clock, PROBE, this::fireWhatIsDue);
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            watch.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        watch.close();
    }

    void armed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TimersArmed armed) {
        watch.wake(armed.earliest());
    }

    private @Nullable Instant fireWhatIsDue() {
        int fired;
        do {
            fired = desk.fireDue();
        } while (fired > 0);
        Instant next = desk.nextDue();
        Instant now = clock.instant();
        return next == null || next.isAfter(now) ? next : now.plus(PATIENCE);
    }
}
