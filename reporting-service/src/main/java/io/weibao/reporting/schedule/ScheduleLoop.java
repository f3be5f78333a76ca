package io.weibao.reporting.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.weibao.kit.watch.Watch;
import io.weibao.reporting.schedule.ScheduleDesk.ScheduleRecorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sleeps until the next schedule is due, in every replica. */
@ApplicationScoped
class ScheduleLoop {

    private static final Duration PROBE = Duration.ofSeconds(10);

    private final DueSchedulesDesk desk;
    private final Watch watch;
    private final boolean enabled;

    ScheduleLoop(
            DueSchedulesDesk desk,
            Clock clock,
            @ConfigProperty(name = "weibao.loops.enabled", defaultValue = "true") boolean enabled) {
        this.desk = desk;
        this.enabled = enabled;
        this.watch = new Watch("schedules", clock, PROBE, this::orderWhatIsDue);
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            watch.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        watch.close();
    }

    void recorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) ScheduleRecorded recorded) {
        watch.wake();
    }

    private @Nullable Instant orderWhatIsDue() {
        boolean more;
        do {
            more = desk.orderNext();
        } while (more);
        return desk.nextDue();
    }
}
