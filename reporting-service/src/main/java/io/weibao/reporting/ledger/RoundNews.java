package io.weibao.reporting.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event told of an inspection round: how it stands, and the result or finding it is about.
 *
 * @param results all of them, told when the round is completed; else the one that was recorded, if the event is about one
 */
public record RoundNews(
        Standing round,
        long sequence,
        String origin,
        boolean completed,
        Instant at,
        @Nullable JsonNode assessment,
        List<JsonNode> results,
        List<Finding> findings) {

    public RoundNews {
        results = List.copyOf(results);
        findings = List.copyOf(findings);
    }

    /** The round after the action. */
    public record Standing(
            UUID id,
            UUID plan,
            String planName,
            UUID customer,
            @Nullable UUID system,
            @Nullable String systemName,
            String month,
            LocalDate scheduledFor,
            Instant dueAt,
            String state,
            @Nullable UUID inspector) {}

    /** A finding as this event leaves it. */
    public record Finding(
            UUID id,
            String level,
            boolean businessStopped,
            String summary,
            @Nullable String description,
            String area,
            String itemZh,
            String itemEn,
            @Nullable String component,
            Instant raisedAt,
            @Nullable UUID ticket,
            @Nullable String ticketNumber,
            int repeats,
            boolean cleared) {}
}
