package io.weibao.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Forgets keys whose clients have long stopped asking. Small transactions, so that no creation waits for it; replicas share the
 * work, because what one of them is removing the others pass over.
 */
@ApplicationScoped
public class OldKeysDesk {

    private static final Logger LOG = Logger.getLogger(OldKeysDesk.class);
    private static final int BATCH = 2000;

    private final UnitOfWork work;
    private final AnswerStore store;
    private final Clock clock;
    private final Duration keep;

    OldKeysDesk(
            UnitOfWork work,
            AnswerStore store,
            Clock clock,
            @ConfigProperty(name = "weibao.idempotency.keep") Duration keep) {
        this.work = work;
        this.store = store;
        this.clock = clock;
        this.keep = keep;
    }

    /** Removes every key older than they are kept. */
    @Scheduled(every = "{weibao.idempotency.sweep}", concurrentExecution = ConcurrentExecution.SKIP)
    public void forget() {
        int gone = 0;
        int batch;
        do {
            batch = work.in(
                    Scope.everything(), () -> store.forget(clock.instant().minus(keep), BATCH));
            gone += batch;
        } while (batch == BATCH);
        if (gone > 0) {
            LOG.infof("Old idempotency keys forgotten count=%d", gone);
        }
    }
}
