package io.weibao.sla.fact;

import java.time.Instant;

/**
 * What decides which targets are promised and how long they are, from a moment until it changes.
 *
 * @param by the fact that brought it about
 */
public record Circumstances(Instant since, FactName by, TicketKind kind, FaultLevel level, boolean businessStopped) {}
