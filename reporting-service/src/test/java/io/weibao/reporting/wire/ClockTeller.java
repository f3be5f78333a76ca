package io.weibao.reporting.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what becomes of the promises of one ticket, as sla-service would. */
public final class ClockTeller {

    private final TicketTeller ticket;
    private final Teller teller;
    private final Map<String, Instant> startedAt = new HashMap<>();
    private final Map<String, Instant> dueAt = new HashMap<>();
    private final Map<String, Instant> breachedAt = new HashMap<>();

    private ClockTeller(TicketTeller ticket) {
        this.ticket = ticket;
        this.teller = new Teller("weibao.clocks.v1", ticket.id(), ticket.customer());
    }

    public static ClockTeller of(TicketTeller ticket) {
        return new ClockTeller(ticket);
    }

    public ClockTeller imported() {
        teller.origin("import");
        return this;
    }

    public ClockTeller started(String target, Instant at, Instant due) {
        startedAt.put(target, at);
        dueAt.put(target, due);
        return tell("clock-started", target, at, at, null);
    }

    /** In time: whatever was said of a breach before was premature. */
    public ClockTeller met(String target, Instant at) {
        breachedAt.remove(target);
        return tell("clock-met", target, at, at, null);
    }

    public ClockTeller metLate(String target, Instant at) {
        return tell("clock-met-late", target, at, at, null);
    }

    public ClockTeller breached(String target, Instant plannedAt) {
        breachedAt.putIfAbsent(target, plannedAt);
        return tell("clock-breached", target, plannedAt, plannedAt, null);
    }

    public ClockTeller cancelled(String target, Instant at) {
        return tell("clock-cancelled", target, at, at, null);
    }

    public ClockTeller escalated(String target, UUID escalation, Instant plannedAt, Instant at) {
        return tell("escalation-raised", target, at, plannedAt, Teller.object("id", escalation, "step", 1));
    }

    public ClockTeller acknowledged(String target, UUID escalation, Instant at) {
        return tell(
                "escalation-acknowledged",
                target,
                at,
                at,
                Teller.object("id", escalation, "step", 1, "acknowledgedBy", UUID.randomUUID()));
    }

    private ClockTeller tell(
            String event, String target, Instant at, Instant plannedAt, @Nullable Map<String, Object> escalation) {
        Map<String, Object> clock = Teller.object(
                "id",
                UUID.nameUUIDFromBytes((ticket.id() + target).getBytes(StandardCharsets.UTF_8)),
                "target",
                target,
                "cycle",
                1,
                "name",
                Map.of("zh", "目标 " + target, "en", "Target " + target),
                "startedAt",
                startedAt.get(target),
                "dueAt",
                dueAt.get(target),
                "breachedAt",
                breachedAt.get(target),
                "reading",
                "on-track",
                "clause",
                Map.of("ref", "3.2", "text", Map.of("zh", "按时", "en", "In time"), "ours", false));
        Map<String, Object> data = Teller.object(
                "ticket",
                Teller.object("id", ticket.id(), "number", ticket.number(), "customer", ticket.customer()),
                "clock",
                clock,
                "at",
                at,
                "plannedAt",
                plannedAt,
                "late",
                at.isAfter(plannedAt.plusSeconds(5)));
        if (escalation != null) {
            data.put("escalation", escalation);
        }
        teller.tell("io.weibao.sla." + event + ".v1", ticket.number(), at, data);
        return this;
    }
}
