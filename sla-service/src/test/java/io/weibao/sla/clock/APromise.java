package io.weibao.sla.clock;

import io.weibao.calendar.CalendarBook;
import io.weibao.calendar.ShippedCalendars;
import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.FaultLevel;
import io.weibao.sla.fact.Happening;
import io.weibao.sla.fact.Origin;
import io.weibao.sla.fact.Party;
import io.weibao.sla.fact.ServiceFact;
import io.weibao.sla.fact.TicketKind;
import io.weibao.sla.target.Clause;
import io.weibao.sla.target.Clock;
import io.weibao.sla.target.ClockCalculator;
import io.weibao.sla.target.DurationRow;
import io.weibao.sla.target.EscalationStep;
import io.weibao.sla.target.Target;
import io.weibao.sla.target.Target.Anchor;
import io.weibao.sla.target.Target.Condition;
import io.weibao.sla.target.Terms;
import io.weibao.sla.target.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One promise and one ticket for tests: resolved within two hours, warned half an hour before, escalated in two steps. */
final class APromise {

    static final Instant RAISED = Instant.parse("2026-03-02T01:00:00Z");
    static final CalendarBook CALENDARS = ShippedCalendars.book();
    static final UUID TICKET = UUID.fromString("0190b000-0000-7000-8000-000000000001");
    static final UUID CUSTOMER = UUID.fromString("0190a000-0000-7000-8000-00000000000a");

    private APromise() {}

    static Terms terms() {
        return new Terms(ZoneId.of("Asia/Shanghai"), Duration.ofDays(3), null, List.of(resolution()));
    }

    static Target resolution() {
        return new Target(
                "resolution",
                new Text("解决", "Resolution"),
                Set.of(TicketKind.DEFECT),
                Condition.ALWAYS,
                new Anchor.Happened(FactName.RAISED),
                null,
                Set.of(FactName.RESOLVED),
                Set.of(),
                "24x7",
                List.of(row(FaultLevel.I, "PT1H"), row(FaultLevel.II, "PT2H"), row(FaultLevel.III, "PT4H")),
                Set.of(Party.CUSTOMER),
                List.of(Duration.ofMinutes(30)),
                List.of(
                        new EscalationStep(Duration.ZERO, List.of("assignee", "role:supervisor"), null, 1),
                        new EscalationStep(
                                Duration.ofMinutes(30), List.of("role:service-manager"), Duration.ofMinutes(30), 2)),
                new Clause("3.2", new Text("两小时内解决", "Solved within two hours"), false));
    }

    private static DurationRow row(FaultLevel level, String duration) {
        return new DurationRow(Set.of(level), null, null, Set.of(), Duration.parse(duration), null);
    }

    static TrackedTicket ticket(Origin origin, @Nullable UUID assignee) {
        return new TrackedTicket(
                TICKET,
                "DEF-2026-000001",
                CUSTOMER,
                "Acme",
                null,
                null,
                "Payroll stands still",
                "DEFECT",
                "II",
                false,
                assignee,
                null,
                origin,
                true,
                RAISED,
                new TrackedTicket.AgreementChoice(CUSTOMER, 1),
                1);
    }

    static ServiceFact raised() {
        return ServiceFact.at(RAISED, new Happening.Raised(TicketKind.DEFECT, FaultLevel.II, false));
    }

    static ServiceFact after(String time, Happening what) {
        return ServiceFact.at(RAISED.plus(Duration.parse(time)), what);
    }

    static List<Clock> clocks(Instant asOf, ServiceFact... facts) {
        return ClockCalculator.evaluate(terms(), CALENDARS, List.of(facts), asOf)
                .clocks();
    }
}
