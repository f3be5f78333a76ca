package io.weibao.ticket.desk;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.ticket.workflow.ActionForm;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Which facts people may date back, and how far: never before the ticket was raised, never ahead of time. That a response
 * came earlier can be said of hotline calls only, for nobody else has heard it.
 *
 * @param actions the names of these actions; {@code *} stands for every action on every channel
 */
record BackDating(Duration limit, Set<String> actions) {

    private static final String FIELD = "/" + ActionForm.OCCURRED_AT;
    private static final String EVERYTHING = "*";
    private static final String RESPOND = "respond";

    BackDating {
        actions = Set.copyOf(actions);
    }

    boolean allows(String action, Channel channel) {
        boolean heard = !action.equals(RESPOND) || channel == Channel.HOTLINE;
        return actions.contains(EVERYTHING) || (actions.contains(action) && heard);
    }

    /** When an action on that ticket happened, as somebody says. */
    Instant occurred(String action, Intake intake, Instant said, Instant now) {
        if (!allows(action, intake.channel())) {
            throw InvalidValues.at(FIELD, "not-dated-back");
        }
        Instant at = within(said, now, FIELD);
        if (at.isBefore(intake.raisedAt())) {
            throw InvalidValues.at(FIELD, "before-raised");
        }
        return at;
    }

    /** A moment that lies neither ahead nor too far back. */
    Instant within(Instant said, Instant now, String field) {
        if (said.isAfter(now)) {
            throw InvalidValues.at(field, "in-the-future");
        }
        if (said.isBefore(now.minus(limit))) {
            throw InvalidValues.at(field, "too-long-ago", limit.toHours());
        }
        return Moment.wholeSeconds(said);
    }
}
