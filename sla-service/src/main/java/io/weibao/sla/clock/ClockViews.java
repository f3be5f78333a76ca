package io.weibao.sla.clock;

import static java.util.stream.Collectors.toMap;

import io.weibao.kit.rows.Rows;
import io.weibao.sla.agreement.Agreement;
import io.weibao.sla.agreement.Agreements;
import io.weibao.sla.clock.TrackedTicket.AgreementChoice;
import io.weibao.sla.target.Clock;
import io.weibao.sla.target.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Shows stored clocks with their tickets: two statements, however many clocks. */
@ApplicationScoped
public class ClockViews {

    private final Rows rows;
    private final TrackedTickets tickets;
    private final Agreements agreements;

    ClockViews(Rows rows, TrackedTickets tickets, Agreements agreements) {
        this.rows = rows;
        this.tickets = tickets;
        this.agreements = agreements;
    }

    public Map<UUID, ShownClock> byId(Collection<UUID> clocks, Instant asOf) {
        return show(rows.query("select * from clock where id = any (?::uuid[])", Clocks::clock, clocks), asOf);
    }

    /** In the order in which they were given. */
    public Map<UUID, ShownClock> show(List<StoredClock> clocks, Instant asOf) {
        Map<UUID, TrackedTicket> known =
                tickets.all(clocks.stream().map(StoredClock::ticket).distinct().toList()).stream()
                        .collect(toMap(TrackedTicket::id, ticket -> ticket));
        Map<UUID, ShownClock> shown = new LinkedHashMap<>();
        for (StoredClock clock : clocks) {
            TrackedTicket ticket = Objects.requireNonNull(known.get(clock.ticket()));
            shown.put(clock.id(), show(ticket, agreement(ticket), clock, asOf));
        }
        return shown;
    }

    /** The clocks of one ticket as the facts up to a moment give them: exact, also for those that wait. */
    public List<ClockView> computed(TicketCase each, Instant asOf) {
        return each.evaluate(asOf).clocks().stream()
                .map(clock -> computed(each, clock))
                .toList();
    }

    static ClockView computed(TicketCase each, Clock clock) {
        StoredClock stored = StoredClock.of(each.ticket(), clock, null);
        return ClockView.of(stored, clock.reading().label(), clock.dueAt(), each.ticket(), each.agreement());
    }

    private static ShownClock show(TrackedTicket ticket, Agreement agreement, StoredClock clock, Instant asOf) {
        Target target = agreement.terms().target(clock.target()).orElseThrow();
        return new ShownClock(
                ticket, clock, target, ClockView.of(clock, clock.readingAt(asOf), clock.dueAt(), ticket, agreement));
    }

    private Agreement agreement(TrackedTicket ticket) {
        AgreementChoice choice = Objects.requireNonNull(ticket.agreement(), "a clock has an agreement");
        return agreements.version(choice.id(), choice.version());
    }
}
