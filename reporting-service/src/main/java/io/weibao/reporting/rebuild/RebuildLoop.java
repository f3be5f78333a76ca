package io.weibao.reporting.rebuild;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.weibao.kit.watch.Watch;
import io.weibao.reporting.rebuild.RebuildDesk.RebuildRequested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Looks for a rebuild that waits or was left behind, runs it, and clears away what it made old. */
@ApplicationScoped
class RebuildLoop {

    private static final Duration PROBE = Duration.ofSeconds(5);

    private final RebuildDesk desk;
    private final RebuildStepDesk steps;
    private final RebuildRun run;
    private final Watch watch;
    private final boolean enabled;

    RebuildLoop(
            RebuildDesk desk,
            RebuildStepDesk steps,
            RebuildRun run,
            Clock clock,
            @ConfigProperty(name = "weibao.loops.enabled", defaultValue = "true") boolean enabled) {
        this.desk = desk;
        this.steps = steps;
        this.run = run;
        this.enabled = enabled;
        this.watch = new Watch("rebuilds", clock, PROBE, this::runWhatWaits);
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            watch.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        run.stop();
        watch.close();
    }

    void requested(@Observes(during = TransactionPhase.AFTER_SUCCESS) RebuildRequested requested) {
        watch.wake();
    }

    private @Nullable Instant runWhatWaits() {
        Optional<Rebuild> waiting = steps.lease();
        waiting.ifPresent(run::run);
        boolean more;
        do {
            more = desk.sweep();
        } while (more);
        return null;
    }
}
