package io.weibao.reporting.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.ledger.RoundNews;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of an event of weibao.inspections.v1 matters to reports. */
record RoundMessage(
        RoundData round,
        Instant at,
        @Nullable JsonNode result,
        @Nullable FindingData finding,
        List<JsonNode> results,
        List<FindingData> findings,
        @Nullable JsonNode assessment) {

    static final String TOPIC = "weibao.inspections.v1";

    private static final String PREFIX = "io.weibao.inspection.";
    private static final String COMPLETED = "io.weibao.inspection.round-completed.v1";
    private static final String CLEARED = "io.weibao.inspection.finding-cleared.v1";

    RoundMessage {
        results = results == null ? List.of() : List.copyOf(results);
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    record RoundData(
            UUID id,
            Named plan,
            Named customer,
            @Nullable Named system,
            String month,
            LocalDate scheduledFor,
            Instant dueAt,
            String state,
            @Nullable UUID inspector) {}

    record FindingData(
            UUID id,
            Item item,
            @Nullable Named component,
            String level,
            boolean businessStopped,
            String summary,
            @Nullable String description,
            Instant raisedAt,
            @Nullable TicketData ticket,
            int repeats) {}

    record Item(String key, String area, Text label) {}

    record TicketData(UUID id, String number) {}

    static boolean isOne(IncomingEvent event) {
        return event.type().startsWith(PREFIX) && event.data().hasNonNull("round");
    }

    static boolean isCompletion(IncomingEvent event) {
        return event.type().equals(COMPLETED);
    }

    static RoundNews news(IncomingEvent event) {
        RoundMessage message = event.dataAs(RoundMessage.class);
        boolean cleared = event.type().equals(CLEARED);
        List<JsonNode> results = new ArrayList<>(message.results);
        if (message.result != null && !message.result.isNull()) {
            results.add(message.result);
        }
        List<RoundNews.Finding> findings = new ArrayList<>(
                message.findings.stream().map(each -> finding(each, false)).toList());
        if (message.finding != null) {
            findings.add(finding(message.finding, cleared));
        }
        return new RoundNews(
                message.standing(),
                event.sequence(),
                event.origin(),
                isCompletion(event),
                message.at,
                message.assessment,
                results,
                findings);
    }

    private RoundNews.Standing standing() {
        return new RoundNews.Standing(
                round.id(),
                round.plan().id(),
                round.plan().name(),
                round.customer().id(),
                Named.idOf(round.system()),
                Named.nameOf(round.system()),
                round.month(),
                round.scheduledFor(),
                round.dueAt(),
                round.state(),
                round.inspector());
    }

    private static RoundNews.Finding finding(FindingData finding, boolean cleared) {
        TicketData ticket = finding.ticket();
        return new RoundNews.Finding(
                finding.id(),
                finding.level(),
                finding.businessStopped(),
                finding.summary(),
                finding.description(),
                finding.item().area(),
                finding.item().label().zh(),
                finding.item().label().en(),
                Named.nameOf(finding.component()),
                finding.raisedAt(),
                ticket == null ? null : ticket.id(),
                ticket == null ? null : ticket.number(),
                finding.repeats(),
                cleared);
    }
}
