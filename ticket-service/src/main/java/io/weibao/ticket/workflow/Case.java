package io.weibao.ticket.workflow;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question put to a workflow: may this person do this to that ticket now?
 *
 * @param caller who asks; absent for the platform itself
 * @param action what is asked for; absent when all that is possible is asked for, and then a condition on the action's
 *     data counts as met
 */
public record Case(
        WorkItem ticket,
        @Nullable UUID caller,
        Set<Role> roles,
        Circumstances circumstances,
        Instant at,
        @Nullable TicketAction action) {

    public Case {
        roles = Set.copyOf(roles);
    }

    /** The same question about one action. */
    public Case about(TicketAction asked) {
        return new Case(ticket, caller, roles, circumstances, at, asked);
    }
}
