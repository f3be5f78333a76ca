package io.weibao.ticket.workflow;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a workflow: in these states, people with one of these roles may do this, if the conditions hold, and then
 * the ticket stands there.
 *
 * @param to the state afterwards; absent when the action happens beside the workflow and the ticket stays where it is
 * @param becomes the kind of ticket afterwards
 */
public record Row(
        Set<TicketState> from,
        Class<? extends TicketAction> action,
        @Nullable TicketState to,
        TicketKind becomes,
        Set<Role> roles,
        List<Condition> conditions,
        Line line) {

    /** How a row belongs to the story of a ticket. */
    public enum Line {
        /** The way a ticket is meant to go. */
        MAIN,
        /** A step back, or off the way. */
        SIDE,
        /** Something that happens without moving the ticket. */
        BESIDE
    }

    public Row {
        from = EnumSet.copyOf(from);
        roles = EnumSet.copyOf(roles);
        conditions = List.copyOf(conditions);
    }

    /** The state a ticket in that state has afterwards. */
    public TicketState target(TicketState current) {
        return to == null ? current : to;
    }

    boolean concerns(Case ask) {
        return from.contains(ask.ticket().state()) && (ask.action() == null || action.isInstance(ask.action()));
    }

    /** Whether it is a row for these callers: one of the roles, and the paper that is theirs. */
    boolean isFor(Case ask) {
        return ask.roles().stream().anyMatch(roles::contains)
                && conditions.stream().allMatch(condition -> condition.isAbout(ask.action()));
    }

    @Nullable
    Condition firstUnmet(Case ask) {
        for (Condition condition : conditions) {
            if (!condition.holds(ask)) {
                return condition;
            }
        }
        return null;
    }
}
