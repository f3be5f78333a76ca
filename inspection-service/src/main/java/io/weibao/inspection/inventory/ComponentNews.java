package io.weibao.inspection.inventory;

import io.weibao.kit.actor.Actor;

/** Who tells other services. Called inside the transaction that changed the component. */
@FunctionalInterface
public interface ComponentNews {

    void recorded(Component component, Actor actor);
}
