package io.weibao.inspection.check;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs checks and keeps what they said. A transaction to take them, none while they look, another for what follows. */
@ApplicationScoped
class RunDesk {

    private final UnitOfWork work;
    private final Checks checks;
    private final TargetList lists;
    private final CheckRunner runner;
    private final RunKeeper keeper;
    private final Clock clock;

    RunDesk(UnitOfWork work, Checks checks, TargetList lists, CheckRunner runner, RunKeeper keeper, Clock clock) {
        this.work = work;
        this.checks = checks;
        this.lists = lists;
        this.runner = runner;
        this.keeper = keeper;
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
        UUID customer = check.place().customer().id();
        AllowedTargets allowed = work.reading(Scope.everything(), () -> lists.of(customer));
        Outcome outcome = runner.run(check, allowed);
        return work.in(Scope.everything(), () -> keeper.keep(check, outcome));
    }
}
