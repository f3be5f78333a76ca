package io.weibao.sla.wire;

import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.sla.agreement.Agreement;
import io.weibao.sla.agreement.Agreements;
import io.weibao.sla.agreement.Agreements.Asked;
import io.weibao.sla.clock.ClockKeeper;
import io.weibao.sla.clock.ServiceFacts;
import io.weibao.sla.clock.TrackedTicket;
import io.weibao.sla.clock.TrackedTicket.AgreementChoice;
import io.weibao.sla.clock.TrackedTickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes a set of ticket events inside the inbox's transaction: copies of the tickets, their facts, then their clocks, each
 * in a few statements however many events there are.
 */
@ApplicationScoped
class TicketIntake {

    private static final String TICKET_EVENTS = "io.weibao.ticket.";

    private final TrackedTickets tickets;
    private final ServiceFacts facts;
    private final Agreements agreements;
    private final ClockKeeper clocks;
    private final Clock clock;
    private final ZoneId zone;

    TicketIntake(
            TrackedTickets tickets,
            ServiceFacts facts,
            Agreements agreements,
            ClockKeeper clocks,
            Clock clock,
            @ConfigProperty(name = "weibao.zone") ZoneId zone) {
        this.tickets = tickets;
        this.facts = facts;
        this.agreements = agreements;
        this.clocks = clocks;
        this.clock = clock;
        this.zone = zone;
    }

    void take(List<IncomingEvent> events) {
        Map<UUID, TrackedTicket> newest = new LinkedHashMap<>();
        Map<UUID, List<ServiceFacts.Entry>> entries = new HashMap<>();
        for (IncomingEvent event : events) {
            if (event.type().startsWith(TICKET_EVENTS)) {
                TicketMessage message = event.dataAs(TicketMessage.class);
                TrackedTicket ticket = message.tracked(event);
                newest.put(ticket.id(), ticket);
                entries.computeIfAbsent(ticket.id(), id -> new ArrayList<>()).addAll(message.entries(event, zone));
            }
        }
        if (!newest.isEmpty()) {
            write(newest, entries);
        }
    }

    private void write(Map<UUID, TrackedTicket> newest, Map<UUID, List<ServiceFacts.Entry>> entries) {
        tickets.record(underTheirAgreements(newest, entries));
        List<ServiceFacts.Entry> added =
                entries.values().stream().flatMap(List::stream).toList();
        if (!added.isEmpty()) {
            facts.add(added);
            clocks.recompute(
                    added.stream().map(ServiceFacts.Entry::ticket).distinct().toList(), now());
        }
    }

    private Instant now() {
        return clock.instant();
    }

    /** A ticket we hear of for the first time is under the agreement in force when it was raised; it stays so. */
    private List<TrackedTicket> underTheirAgreements(
            Map<UUID, TrackedTicket> newest, Map<UUID, List<ServiceFacts.Entry>> entries) {
        Set<UUID> known = tickets.lock(newest.keySet());
        List<Asked> asked = newest.values().stream()
                .filter(ticket -> !known.contains(ticket.id()))
                .map(ticket -> asked(ticket, entries.getOrDefault(ticket.id(), List.of())))
                .toList();
        Map<UUID, Agreement> chosen = asked.isEmpty() ? Map.of() : agreements.inForce(asked);
        return newest.values().stream()
                .map(ticket -> ticket.under(choice(chosen.get(ticket.id()))))
                .toList();
    }

    private static Asked asked(TrackedTicket ticket, List<ServiceFacts.Entry> entries) {
        return new Asked(ticket.id(), ticket.customer(), ticket.system(), TicketMessage.raisedAt(entries, ticket));
    }

    private static @Nullable AgreementChoice choice(@Nullable Agreement agreement) {
        return agreement == null ? null : new AgreementChoice(agreement.id(), agreement.version());
    }
}
