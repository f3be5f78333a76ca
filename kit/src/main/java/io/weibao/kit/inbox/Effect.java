package io.weibao.kit.inbox;

import java.util.List;

/**
 * What an event does here. Runs inside the transaction that marks the event as seen; whatever it writes in other places happens
 * again if that transaction is redone. A type it does not know it ignores.
 */
@FunctionalInterface
public interface Effect {

    void apply(IncomingEvent event);

    /** The same for the events of one batch, in the order of each key; overridden where a set of events costs little more than one. */
    default void applyAll(List<IncomingEvent> events) {
        events.forEach(this::apply);
    }
}
