package io.weibao.reporting.rebuild;

import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.reporting.ledger.Generations;
import io.weibao.reporting.wire.LedgerFeed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The steps of a running rebuild, each a transaction of its own. */
@ApplicationScoped
class RebuildStepDesk {

    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Logger LOG = Logger.getLogger(RebuildStepDesk.class);

    private final UnitOfWork work;
    private final Rebuilds rebuilds;
    private final Generations generations;
    private final Clock clock;
    private final UUID process = UUID.randomUUID();

    RebuildStepDesk(UnitOfWork work, Rebuilds rebuilds, Generations generations, Clock clock) {
        this.work = work;
        this.rebuilds = rebuilds;
        this.generations = generations;
        this.clock = clock;
    }

    /** A rebuild for this process to go on with. */
    Optional<Rebuild> lease() {
        Instant now = clock.instant();
        return work.in(Scope.everything(), () -> rebuilds.lease(process, now, now.plus(LEASE)));
    }

    /** Keeps how far it has come; false if another process does it now. */
    boolean keep(Rebuild rebuild, long events, long total, Map<String, Long> positions) {
        return work.in(
                Scope.everything(),
                () -> rebuilds.keep(rebuild.id(), process, clock.instant().plus(LEASE), events, total, positions));
    }

    /**
     * Puts the new generation in the place of the live one, while nobody enters anything, if it knows all that the live one knows.
     *
     * @return how many things it does not know all of; 0 when it is live now
     */
    long takePlace(Rebuild rebuild) {
        return work.in(Scope.everything(), () -> {
            generations.holdAll();
            long behind = LedgerFeed.TOPICS.stream()
                    .mapToLong(topic -> rebuilds.behind(LedgerFeed.liveConsumer(topic), consumer(rebuild, topic)))
                    .sum();
            if (behind == 0) {
                Map<String, Long> before = generations.liveCounts();
                generations.makeLive(rebuild.generation());
                Map<String, Long> after = generations.liveCounts();
                end(rebuild, null, before, after);
            }
            return behind;
        });
    }

    /** Gives it up; the live generation stays. */
    void fail(Rebuild rebuild, String error) {
        work.run(Scope.everything(), () -> {
            generations.abandon(rebuild.generation());
            end(rebuild, error, Map.of(), Map.of());
        });
    }

    /** The name under which the inbox keeps how far a rebuild has come with a topic. */
    static String consumer(Rebuild rebuild, String topic) {
        return "rebuild-" + rebuild.generation() + "/" + topic;
    }

    private void end(Rebuild rebuild, @Nullable String error, Map<String, Long> before, Map<String, Long> after) {
        rebuilds.finish(rebuild.id(), clock.instant(), error, before, after);
        LedgerFeed.TOPICS.forEach(topic -> rebuilds.forget(consumer(rebuild, topic)));
        LOG.infof("Rebuild ended rebuild=%s generation=%d error=%s", rebuild.id(), rebuild.generation(), error);
    }
}
