package io.weibao.sla.wire;

import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.sla.agreement.Agreements;
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
        Set<UUID> known = tickets.lock(newest.keySet());
        tickets.record(newest.values().stream()
                .map(ticket -> known.contains(ticket.id())
                        ? ticket
                        : ticket.under(chosen(ticket, entries.getOrDefault(ticket.id(), List.of()))))
                .toList());
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

    private @Nullable AgreementChoice chosen(TrackedTicket ticket, List<ServiceFacts.Entry> entries) {
        Instant raisedAt = TicketMessage.raisedAt(entries, ticket);
        return agreements
                .inForce(ticket.customer(), ticket.system(), raisedAt)
                .map(agreement -> new AgreementChoice(agreement.id(), agreement.version()))
                .orElse(null);
    }
}
