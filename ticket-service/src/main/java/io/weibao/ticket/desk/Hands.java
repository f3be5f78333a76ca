package io.weibao.ticket.desk;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In whose hands a ticket is, and whose work must be signed by somebody else. */
@Embeddable
record Hands(
        @Nullable UUID assigneeId,
        @Nullable UUID proposerId,
        @Nullable UUID carriedOutBy) {

    static final Hands NONE = new Hands(null, null, null);

    Hands takenBy(UUID person) {
        return new Hands(person, proposerId, carriedOutBy);
    }

    Hands proposedBy(UUID person) {
        return new Hands(person, person, carriedOutBy);
    }

    Hands carriedOutBy(UUID person) {
        return new Hands(person, proposerId, person);
    }
}
