package io.weibao.sla.clock;

import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.Origin;
import io.weibao.sla.fact.TicketKind;
import io.weibao.sla.target.Clause;
import io.weibao.sla.target.Target;
import io.weibao.sla.target.Target.Anchor;
import io.weibao.sla.target.Target.Condition;
import io.weibao.sla.target.Text;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The clock of the golden examples, in whatever reading is asked for. */
public final class GoldenClock {

    private static final UUID TICKET = UUID.fromString("0190a000-0000-7000-a000-000000000001");
    private static final UUID ACME = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
    private static final Instant STARTED = Instant.parse("2026-03-02T01:30:00Z");
    private static final Instant DUE = Instant.parse("2026-03-02T03:30:00Z");
    private static final Instant ANSWERED = Instant.parse("2026-03-02T02:10:00Z");
    private static final Clause CLAUSE =
            new Clause("6", new Text("工作时间内 2 小时响应", "Response within 2 hours in working time"), false);

    private GoldenClock() {}

    public static TrackedTicket ticket() {
        return new TrackedTicket(
                TICKET,
                "DEF-2026-000001",
                ACME,
                "Acme",
                null,
                null,
                "Month-end closing fails",
                "DEFECT",
                "II",
                false,
                null,
                null,
                Origin.LIVE,
                true,
                STARTED,
                null,
                1);
    }

    public static Target target() {
        return new Target(
                "response",
                new Text("响应", "Response"),
                Set.of(TicketKind.DEFECT),
                Condition.ALWAYS,
                new Anchor.Happened(FactName.RAISED),
                null,
                Set.of(FactName.RESPONDED),
                Set.of(),
                "24x7",
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                CLAUSE);
    }

    public static StoredClock stored(String reading) {
        return new StoredClock(
                UUID.fromString("7d6f1c1e-9f1c-3c55-8e70-3f2a1b7c9d01"),
                TICKET,
                ACME,
                "response",
                1,
                state(reading),
                STARTED,
                DUE,
                Instant.parse("2026-03-02T03:00:00Z"),
                reading.equals("met") || reading.equals("cancelled") ? ANSWERED : null,
                reading.equals("breached") ? DUE : null,
                null,
                null,
                null,
                false,
                reading.equals("breached") ? 1 : 0,
                List.of(),
                CLAUSE,
                1);
    }

    private static ClockState state(String reading) {
        return switch (reading) {
            case "met" -> ClockState.STOPPED;
            case "cancelled" -> ClockState.CANCELLED;
            default -> ClockState.RUNNING;
        };
    }
}
