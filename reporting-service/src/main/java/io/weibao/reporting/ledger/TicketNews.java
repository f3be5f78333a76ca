package io.weibao.reporting.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event told of a ticket: how it stands after an action, and what the action brought.
 *
 * @param rating what the requester gave, 1 to 5; none if the action is no feedback or carries no rating
 */
public record TicketNews(
        Standing ticket,
        long sequence,
        String origin,
        String action,
        @Nullable UUID actor,
        Instant at,
        List<Fact> facts,
        Map<String, String> papers,
        @Nullable Integer rating) {

    public TicketNews {
        facts = List.copyOf(facts);
        papers = Map.copyOf(papers);
    }

    /** The ticket after the action. */
    public record Standing(
            UUID id,
            String number,
            UUID customer,
            String title,
            String kind,
            String originalKind,
            @Nullable String nature,
            String level,
            boolean businessStopped,
            boolean emergency,
            String channel,
            @Nullable UUID system,
            @Nullable String systemName,
            @Nullable String departmentName,
            @Nullable UUID requester,
            @Nullable UUID assignee,
            Instant raisedAt,
            boolean open) {}

    /** A service fact; {@code paper} only of those about owed papers. */
    public record Fact(
            String name,
            Instant occurredAt,
            Instant recordedAt,
            @Nullable String paper) {}
}
