package io.weibao.sla.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.sla.clock.ServiceFacts;
import io.weibao.sla.clock.TrackedTicket;
import io.weibao.sla.fact.FactJson;
import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.Happening;
import io.weibao.sla.fact.Origin;
import io.weibao.sla.fact.ServiceFact;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of an event of weibao.tickets.v1 matters to clocks: how the ticket stands now, and the facts that are new. */
record TicketMessage(TicketData ticket, List<JsonNode> facts) {

    TicketMessage {
        facts = facts == null ? List.of() : List.copyOf(facts);
    }

    /** Its fields that clocks, board and notices show. */
    record TicketData(
            UUID id,
            String number,
            String kind,
            String level,
            boolean businessStopped,
            Named customer,
            @Nullable Named system,
            String title,
            @Nullable UUID requester,
            @Nullable UUID assignee,
            Instant raisedAt,
            boolean open) {}

    /** Something with an id and a name that people know. */
    record Named(UUID id, String name) {}

    /** The ticket as this event leaves it; which agreement it is under is not for the event to say. */
    TrackedTicket tracked(IncomingEvent event) {
        return new TrackedTicket(
                ticket.id(),
                ticket.number(),
                ticket.customer().id(),
                ticket.customer().name(),
                ticket.system() == null ? null : ticket.system().id(),
                ticket.system() == null ? null : ticket.system().name(),
                ticket.title(),
                ticket.kind(),
                ticket.level(),
                ticket.businessStopped(),
                ticket.assignee(),
                ticket.requester(),
                origin(event),
                ticket.open(),
                ticket.raisedAt(),
                null,
                event.sequence());
    }

    /**
     * The facts we know; those of a later version of the language are no concern of ours.
     *
     * @param zone in which a bare date ends
     */
    List<ServiceFacts.Entry> entries(IncomingEvent event, ZoneId zone) {
        List<ServiceFacts.Entry> entries = new ArrayList<>();
        for (JsonNode fact : facts) {
            if (FactName.find(fact.path("fact").asText()).isPresent()) {
                entries.add(new ServiceFacts.Entry(
                        ticket.id(),
                        ticket.customer().id(),
                        event.sequence(),
                        entries.size(),
                        FactJson.read(withOrigin(fact, event), zone)));
            }
        }
        return entries;
    }

    /** A fact's origin is its event's unless it says otherwise. */
    private static JsonNode withOrigin(JsonNode fact, IncomingEvent event) {
        return fact.hasNonNull("origin") ? fact : fact.<ObjectNode>deepCopy().put("origin", event.origin());
    }

    private static Origin origin(IncomingEvent event) {
        return Origin.find(event.origin())
                .orElseThrow(() -> new IllegalArgumentException("an event of unknown origin: " + event.origin()));
    }

    /** When it was received, by the fact that says so; the copy of the ticket says the same. */
    static Instant raisedAt(List<ServiceFacts.Entry> entries, TrackedTicket ticket) {
        return entries.stream()
                .map(ServiceFacts.Entry::fact)
                .filter(fact -> fact.what() instanceof Happening.Raised)
                .map(ServiceFact::occurredAt)
                .findFirst()
                .orElse(ticket.raisedAt());
    }
}
