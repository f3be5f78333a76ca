package io.weibao.inspection.check;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs checks and keeps what they said. A transaction to take them, none while they look, another for what follows. */
@ApplicationScoped
class RunDesk {

    private static final Logger LOG = Logger.getLogger(RunDesk.class);
    private static final int SWEEP = 2000;

    private final UnitOfWork work;
    private final Checks checks;
    private final CheckRuns runs;
    private final TargetList lists;
    private final CheckRunner runner;
    private final CheckFeed feed;
    private final CheckSettings settings;
    private final Ids ids;
    private final Clock clock;

    RunDesk(
            UnitOfWork work,
            Checks checks,
            CheckRuns runs,
            TargetList lists,
            CheckRunner runner,
            CheckFeed feed,
            CheckSettings settings,
            Ids ids,
            Clock clock) {
        this.work = work;
        this.checks = checks;
        this.runs = runs;
        this.lists = lists;
        this.runner = runner;
        this.feed = feed;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    List<AutomaticCheck> claimDue(int most) {
        return work.in(Scope.everything(), () -> checks.claimDue(clock.instant(), most));
    }

    @Nullable
    Instant nextDue() {
        return work.reading(Scope.everything(), checks::nextDue).orElse(null);
    }

    /** Looks now, because somebody asks. */
    CheckRun runNow(Actor actor, UUID id) {
        return run(work.reading(actor.scope(), () -> checks.existing(id)));
    }

    CheckRun run(AutomaticCheck check) {
        AllowedTargets allowed = work.reading(
                Scope.everything(), () -> lists.of(check.place().customer().id()));
        Outcome outcome = runner.run(check, allowed);
        Instant now = clock.instant();
        CheckRun run = new CheckRun(ids.next(), check.id(), now, check.judge(outcome, now), outcome);
        work.run(Scope.everything(), () -> {
            runs.add(run, check.place().customer().id());
            if (CheckRunner.saysSomething(run)) {
                feed.carry(check, run);
            }
        });
        return run;
    }

    /** Forgets runs older than they are kept, in small transactions. */
    @Scheduled(every = "{weibao.checks.sweep}", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        int gone;
        do {
            Instant before = clock.instant().minus(settings.keep());
            gone = work.in(Scope.everything(), () -> runs.forget(before, SWEEP));
            if (gone > 0) {
                LOG.infof("Old runs of checks forgotten count=%d", gone);
            }
        } while (gone == SWEEP);
    }
}
