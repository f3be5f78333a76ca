package io.weibao.kit.inbox;

/**
 * What an event does here. Runs inside the transaction that marks the event as seen; whatever it writes in other places happens
 * again if that transaction is redone. A type it does not know it ignores.
 */
@FunctionalInterface
public interface Effect {

    void apply(IncomingEvent event);
}
