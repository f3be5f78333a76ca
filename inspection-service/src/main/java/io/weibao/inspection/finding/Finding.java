package io.weibao.inspection.finding;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Place;
import io.weibao.inspection.template.FaultLevel;
import io.weibao.inspection.template.ItemRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something is wrong with an item of a system. Of an item and component at most one finding is open.
 *
 * @param round in which it was raised
 * @param lastRound in which it was last found
 * @param repeats in how many further rounds it was found again
 */
public record Finding(
        UUID id,
        UUID round,
        UUID lastRound,
        Place place,
        ItemRef item,
        @Nullable Named component,
        FaultLevel level,
        boolean businessStopped,
        String summary,
        String description,
        Instant raisedAt,
        FindingState state,
        int repeats,
        @Nullable Instant ticketRequestedAt,
        @Nullable LinkedTicket ticket,
        @Nullable Instant clearedAt,
        @Nullable UUID clearedRound) {

    static Finding raised(UUID id, Observation seen, int repeats) {
        return new Finding(
                id,
                seen.round(),
                seen.round(),
                seen.place(),
                seen.item(),
                seen.component(),
                seen.level(),
                seen.businessStopped(),
                seen.summary(),
                seen.description(),
                seen.at(),
                FindingState.OPEN,
                repeats,
                null,
                null,
                null,
                null);
    }

    /** Found again: as it is now, and counted once per round. */
    Finding again(Observation seen) {
        return new Finding(
                id,
                round,
                seen.round(),
                place,
                item,
                component,
                seen.level(),
                seen.businessStopped(),
                seen.summary(),
                seen.description(),
                raisedAt,
                state,
                repeats + (isOf(seen.round()) ? 0 : 1),
                ticketRequestedAt,
                ticket,
                clearedAt,
                clearedRound);
    }

    /** Whether this round has found it. */
    boolean isOf(UUID other) {
        return lastRound.equals(other);
    }

    /** Whether others would see a difference that matters to them. */
    boolean differsFrom(Finding before) {
        return repeats != before.repeats || level != before.level || businessStopped != before.businessStopped;
    }

    /** Its ticket was closed before: what is found now is to become another one. */
    boolean isOverForItsTicket() {
        return ticket != null && !ticket.open();
    }

    boolean mayBecomeTicket() {
        return state == FindingState.OPEN && ticketRequestedAt == null;
    }

    Finding requested(Instant at) {
        return with(state, at, ticket, clearedAt, clearedRound);
    }

    Finding linked(LinkedTicket to) {
        return with(state, ticketRequestedAt, to, clearedAt, clearedRound);
    }

    Finding cleared(UUID in, Instant at) {
        return with(FindingState.CLEARED, ticketRequestedAt, ticket, at, in);
    }

    private Finding with(
            FindingState newState,
            @Nullable Instant requestedAt,
            @Nullable LinkedTicket linkedTicket,
            @Nullable Instant at,
            @Nullable UUID in) {
        return new Finding(
                id,
                round,
                lastRound,
                place,
                item,
                component,
                level,
                businessStopped,
                summary,
                description,
                raisedAt,
                newState,
                repeats,
                requestedAt,
                linkedTicket,
                at,
                in);
    }
}
