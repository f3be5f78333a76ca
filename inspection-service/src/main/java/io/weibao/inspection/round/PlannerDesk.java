package io.weibao.inspection.round;

import io.weibao.inspection.plan.Plan;
import io.weibao.inspection.plan.Plans;
import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rounds whose day has come, a plan per transaction. Any number of replicas may do so at once; one plan that fails holds
 * up no other.
 */
@ApplicationScoped
public class PlannerDesk {

    private static final Logger LOG = Logger.getLogger(PlannerDesk.class);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(10);
    private static final int BATCH = 50;

    private final UnitOfWork work;
    private final Plans plans;
    private final RoundMaker maker;
    private final Clock clock;

    PlannerDesk(UnitOfWork work, Plans plans, RoundMaker maker, Clock clock) {
        this.work = work;
        this.plans = plans;
        this.maker = maker;
        this.clock = clock;
    }

    /** How many plans had something due. */
    public int planDue() {
        int planned = 0;
        while (planNext()) {
            planned++;
        }
        return planned;
    }

    private boolean planNext() {
        AtomicReference<@Nullable UUID> claimed = new AtomicReference<>();
        try {
            return work.in(Scope.everything(), () -> {
                Instant now = clock.instant();
                Optional<Plan> plan = plans.claimDue(now);
                plan.ifPresent(due -> {
                    claimed.set(due.id());
                    maker.make(due, now);
                });
                return plan.isPresent();
            });
        } catch (RuntimeException failure) {
            UUID plan = claimed.get();
            if (plan == null || DatabaseFailed.isPassing(failure)) {
                throw failure;
            }
            LOG.errorf(failure, "Rounds of a plan could not be made and are tried again plan=%s", plan);
            work.run(
                    Scope.everything(),
                    () -> plans.postpone(plan, clock.instant().plus(BEFORE_NEXT_TRY)));
            return true;
        }
    }

    /** Null when no plan has anything to come. */
    public @Nullable Instant nextDue() {
        return work.reading(Scope.everything(), plans::nextDue).orElse(null);
    }

    /** Counts anew when rounds open that were counted by a calendar of an earlier release. */
    public void countAnew() {
        int counted;
        do {
            counted = work.in(Scope.everything(), () -> {
                var otherwise = plans.countedOtherwise(BATCH);
                otherwise.forEach(plan -> plans.planned(plan, plan.plannedThrough()));
                return otherwise.size();
            });
        } while (counted == BATCH);
    }
}
