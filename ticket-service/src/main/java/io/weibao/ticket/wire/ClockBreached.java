package io.weibao.ticket.wire;

import java.time.Instant;
import java.util.UUID;

/** What the desk wants to know of a broken promise: which ticket it was made for, and that it was broken. */
record ClockBreached(OfTicket ticket, OfClock clock, Instant at) {

    static final String TYPE = "io.weibao.sla.clock-breached.v1";

    record OfTicket(UUID id, UUID customer) {}

    record OfClock(UUID id, String target, Instant dueAt) {}
}
