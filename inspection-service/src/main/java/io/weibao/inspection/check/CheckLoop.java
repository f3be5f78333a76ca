package io.weibao.inspection.check;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.weibao.kit.watch.Watch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sleeps until the next check is due and runs it on a thread of its own, never more at once than is allowed: slow targets hold up no
 * others than those beyond that number.
 */
@ApplicationScoped
class CheckLoop {

    private static final Logger LOG = Logger.getLogger(CheckLoop.class);
    private static final Duration PROBE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final RunDesk desk;
    private final Clock clock;
    private final Watch watch;
    private final boolean enabled;
    private final Semaphore free;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    CheckLoop(
            RunDesk desk,
            Clock clock,
            CheckSettings settings,
            @ConfigProperty(name = "weibao.loops.enabled", defaultValue = "true") boolean enabled) {
        this.desk = desk;
        this.clock = clock;
        this.enabled = enabled;
        this.free = new Semaphore(settings.atOnce());
        this.watch = new Watch("checks", clock, PROBE, this::runWhatIsDue);
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            watch.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        watch.close();
        threads.shutdownNow();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChecksChanged changed) {
        watch.wake();
    }

    private @Nullable Instant runWhatIsDue() {
        int room = free.availablePermits();
        List<AutomaticCheck> due = room == 0 ? List.of() : desk.claimDue(room);
        due.forEach(this::runAside);
        Instant next = desk.nextDue();
        Instant now = clock.instant();
        return next == null || next.isAfter(now) ? next : now.plus(PATIENCE);
    }

    private void runAside(AutomaticCheck check) {
        free.acquireUninterruptibly();
        var _ = threads.submit(() -> {
            try {
                desk.run(check);
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "Run of a check was lost, the next one comes at its time check=%s", check.id());
            } finally {
                free.release();
            }
        });
    }
}
