package io.weibao.ticket.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An action whose fact may have happened before somebody found the time to record it. */
public interface BackDated {

    /** When it happened; absent means now. */
    @Nullable
    Instant occurredAt();
}
