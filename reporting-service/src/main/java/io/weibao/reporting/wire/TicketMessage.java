package io.weibao.reporting.wire;

import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.reporting.ledger.TicketNews;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of an event of weibao.tickets.v1 matters to reports. */
record TicketMessage(
        TicketData ticket,
        String action,
        @Nullable UUID actor,
        List<FactData> facts,
        Map<String, String> papers,
        @Nullable Feedback feedback) {

    static final String TOPIC = "weibao.tickets.v1";

    private static final String PREFIX = "io.weibao.ticket.";
    private static final String INCIDENT_REPORT_ISSUED = "io.weibao.ticket.incident-report-issued.v1";

    TicketMessage {
        facts = facts == null ? List.of() : List.copyOf(facts);
        papers = papers == null ? Map.of() : Map.copyOf(papers);
    }

    record TicketData(
            UUID id,
            String number,
            String kind,
            String originalKind,
            @Nullable String nature,
            String level,
            boolean businessStopped,
            boolean emergency,
            Named customer,
            @Nullable Named system,
            @Nullable Named department,
            String title,
            String channel,
            @Nullable UUID requester,
            @Nullable UUID assignee,
            Instant raisedAt,
            boolean open) {}

    record FactData(
            String fact,
            Instant occurredAt,
            @Nullable Instant recordedAt,
            @Nullable String paper) {

        TicketNews.Fact told() {
            return new TicketNews.Fact(fact, occurredAt, recordedAt == null ? occurredAt : recordedAt, paper);
        }
    }

    /** What the requester thinks; no rating is no rating. */
    record Feedback(@Nullable Boolean solved, @Nullable Integer rating) {}

    static boolean isOne(IncomingEvent event) {
        return event.type().startsWith(PREFIX);
    }

    static boolean isIncidentReport(IncomingEvent event) {
        return event.type().equals(INCIDENT_REPORT_ISSUED);
    }

    static TicketNews news(IncomingEvent event) {
        TicketMessage message = event.dataAs(TicketMessage.class);
        return new TicketNews(
                message.standing(),
                event.sequence(),
                event.origin(),
                message.action,
                message.actor,
                event.time(),
                message.facts.stream().map(FactData::told).toList(),
                message.papers,
                message.feedback == null ? null : message.feedback.rating());
    }

    private TicketNews.Standing standing() {
        return new TicketNews.Standing(
                ticket.id(),
                ticket.number(),
                ticket.customer().id(),
                ticket.title(),
                ticket.kind(),
                ticket.originalKind(),
                ticket.nature(),
                ticket.level(),
                ticket.businessStopped(),
                ticket.emergency(),
                ticket.channel(),
                Named.idOf(ticket.system()),
                Named.nameOf(ticket.system()),
                Named.nameOf(ticket.department()),
                ticket.requester(),
                ticket.assignee(),
                ticket.raisedAt(),
                ticket.open());
    }
}
