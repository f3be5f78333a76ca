package io.weibao.ticket.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who changed a thing, when, from what to what.
 *
 * @param before the thing as JSON before the change; none when it was recorded
 * @param hash links this entry to the one before it, in hexadecimal
 */
public record AuditEntry(
        String thing,
        UUID thingId,
        long version,
        Instant at,
        Who actor,
        String action,
        @Nullable @JsonRawValue String before,
        @Nullable @JsonRawValue String after,
        String hash) {

    /** The acting person, by the name of that moment. */
    public record Who(UUID id, String name) {}
}
