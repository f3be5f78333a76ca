package io.weibao.sla.clock;

import io.weibao.sla.fact.Origin;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks know about a ticket: a copy of what its newest event said, and the agreement it started under. The
 * origin is that of its raising; only what was raised live ever alarms anybody.
 */
public record TrackedTicket(
        UUID id,
        String number,
        UUID customer,
        String customerName,
        @Nullable UUID system,
        @Nullable String systemName,
        String title,
        String kind,
        String level,
        boolean businessStopped,
        @Nullable UUID assignee,
        @Nullable UUID requester,
        Origin origin,
        boolean open,
        Instant raisedAt,
        @Nullable AgreementChoice agreement,
        long sequence) {

    /** The version a ticket started under stays its own, whatever is agreed later. */
    public record AgreementChoice(UUID id, int version) {}

    /** Whether time passing may tell somebody. */
    public boolean alarms() {
        return origin == Origin.LIVE;
    }

    public TrackedTicket under(@Nullable AgreementChoice choice) {
        return new TrackedTicket(
                id,
                number,
                customer,
                customerName,
                system,
                systemName,
                title,
                kind,
                level,
                businessStopped,
                assignee,
                requester,
                origin,
                open,
                raisedAt,
                choice,
                sequence);
    }
}
