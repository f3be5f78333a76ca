package io.weibao.ticket.audit;

import io.weibao.kit.actor.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change to be kept in the audit.
 *
 * @param thing what kind of thing was changed, as the API calls it
 * @param customer whose it is; none for what belongs to the provider
 * @param version the thing's version since this change
 * @param before what it said before, as a value that becomes JSON; none when it was made
 * @param after what it says now
 */
public record AuditedChange(
        Actor actor,
        Instant at,
        String thing,
        UUID thingId,
        @Nullable UUID customer,
        long version,
        @Nullable Object before,
        Object after) {

    String action() {
        return before == null ? "record" : "amend";
    }
}
