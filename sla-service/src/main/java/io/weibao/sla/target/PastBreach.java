package io.weibao.sla.target;

import io.weibao.sla.fact.FaultLevel;
import java.time.Instant;

/**
 * A breach under circumstances that changed later, so that the clock reads something else now. It stays in history and
 * statistics.
 *
 * @param until when the circumstances changed
 */
public record PastBreach(Instant breachedAt, Instant dueAt, FaultLevel level, Instant until) {}
