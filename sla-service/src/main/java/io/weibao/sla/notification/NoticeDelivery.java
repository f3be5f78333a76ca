package io.weibao.sla.notification;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.weibao.kit.watch.Watch;
import io.weibao.sla.notification.NoticeBoard.NoticesLeft;
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
public class NoticeDelivery {

    private static final Duration PROBE = Duration.ofSeconds(1);

    private final NoticeDesk desk;
    private final Watch watch;
    private final boolean enabled;

    NoticeDelivery(
            NoticeDesk desk,
            Clock clock,
            @ConfigProperty(name = "weibao.loops.enabled", defaultValue = "true") boolean enabled) {
        this.desk = desk;
        this.enabled = enabled;
        this.watch = new Watch("notices", clock, PROBE, this::deliverWhatIsDue);
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            watch.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        watch.close();
    }

    void left(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesLeft left) {
        watch.wake();
    }

    private @Nullable Instant deliverWhatIsDue() {
        boolean more;
        do {
            more = desk.deliverNext();
        } while (more);
        return desk.nextDue();
    }
}
