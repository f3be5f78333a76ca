package io.weibao.inspection.check;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Forgets runs older than they are kept, in small transactions; replicas share the work. */
@ApplicationScoped
class OldRunsDesk {

    private static final Logger LOG = Logger.getLogger(OldRunsDesk.class);
    private static final int BATCH = 2000;

    private final UnitOfWork work;
    private final CheckRuns runs;
    private final CheckSettings settings;
    private final Clock clock;

    OldRunsDesk(UnitOfWork work, CheckRuns runs, CheckSettings settings, Clock clock) {
        this.work = work;
        this.runs = runs;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "{weibao.checks.sweep}", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        Instant before = clock.instant().minus(settings.keep());
        int gone = 0;
        int batch;
        do {
            batch = work.in(Scope.everything(), () -> runs.forget(before, BATCH));
            gone += batch;
        } while (batch == BATCH);
        if (gone > 0) {
            LOG.infof("Old runs of checks forgotten count=%d", gone);
        }
    }
}
