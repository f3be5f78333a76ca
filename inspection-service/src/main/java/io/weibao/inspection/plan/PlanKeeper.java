package io.weibao.inspection.plan;

import io.weibao.inspection.audit.AuditTrail;
import io.weibao.inspection.audit.AuditedThing;
import io.weibao.kit.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;

/** Keeps a plan, the only active one of its system, wakes the planner and tells of it. */
@ApplicationScoped
class PlanKeeper {

    private final Plans plans;
    private final PlanNews news;
    private final AuditTrail trail;
    private final Event<PlansChanged> changed;
    private final Clock clock;

    PlanKeeper(Plans plans, PlanNews news, AuditTrail trail, Event<PlansChanged> changed, Clock clock) {
        this.plans = plans;
        this.news = news;
        this.trail = trail;
        this.changed = changed;
        this.clock = clock;
    }

    Plan keep(Actor actor, Plan plan) {
        if (plan.active()) {
            plans.otherActive(plan.id(), plan.place()).ifPresent(other -> {
                throw other;
            });
        }
        plans.save(plan, actor.id(), clock.instant()).ifPresent(nextAt -> changed.fire(new PlansChanged(nextAt)));
        trail.recorded(
                actor, AuditedThing.PLAN, plan.id(), plan.place().customer().id(), plan.version(), PlanView.of(plan));
        news.recorded(plan, actor);
        return plan;
    }
}
