package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.actor.Via;
import io.weibao.kit.problem.InvalidValues;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of reporting that need more than one field or the person who reports. */
final class IntakeCheck {

    private IntakeCheck() {}

    /** Refuses what does not go together, and what only the provider may say. */
    static void check(RaiseTicket request, Actor actor) {
        if (request.level() != null
                && request.impact() != null
                && request.level() != request.impact().provisionalLevel()) {
            throw InvalidValues.at("/level", "contradiction", "/impact");
        }
        if (request.call() != null && request.channelOrDefault() != Channel.HOTLINE) {
            throw InvalidValues.at("/channel", "contradiction", "/call");
        }
        boolean speaksForOthers = actor.isProvider() || actor.via() == Via.PARTNER;
        if (request.receivedAt() != null && !speaksForOthers) {
            throw InvalidValues.at("/receivedAt", "not-yours-to-say");
        }
        if (request.requester() != null
                && !speaksForOthers
                && !request.requester().equals(actor.id())) {
            throw InvalidValues.at("/requester", "not-yours-to-say");
        }
        if (request.call() != null && !actor.isProvider()) {
            throw InvalidValues.at("/call", "not-yours-to-say");
        }
    }

    /** Whose ticket it is: named by the provider, and for everybody else the own customer. */
    static UUID customer(RaiseTicket request, Actor actor) {
        UUID own = actor.customer();
        UUID named = request.customer();
        if (own != null && named != null && !own.equals(named)) {
            throw InvalidValues.at("/customer", "unknown-reference");
        }
        UUID customer = own == null ? named : own;
        if (customer == null) {
            throw InvalidValues.at("/customer", "missing-value");
        }
        return customer;
    }

    /** Somebody's own report is on the own behalf; a machine reports on nobody's unless it says so. */
    static @Nullable UUID requester(RaiseTicket request, Actor actor) {
        boolean person = !actor.isProvider() && actor.via() == Via.PERSON;
        return request.requester() == null && person ? actor.id() : request.requester();
    }
}
