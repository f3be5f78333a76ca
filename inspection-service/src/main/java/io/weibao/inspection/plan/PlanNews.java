package io.weibao.inspection.plan;

import io.weibao.kit.actor.Actor;

/** Who tells other services. Called inside the transaction that changed the plan. */
@FunctionalInterface
public interface PlanNews {

    void recorded(Plan plan, Actor actor);
}
