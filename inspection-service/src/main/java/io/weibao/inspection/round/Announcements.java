package io.weibao.inspection.round;

import io.weibao.kit.actor.Actor;
import java.time.Instant;

/** Who tells other services. Called inside the transaction that moved the round; its version is the event's number. */
@FunctionalInterface
public interface Announcements {

    void announce(Round round, RoundNews news, Actor actor, Instant at);
}
