package io.weibao.reporting.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What became of one ticket, told event by event. Numbers are derived here and nowhere else. */
final class TicketStory {

    /** What is kept of earlier events. */
    record Past(
            @Nullable Instant respondedAt,
            @Nullable Instant resolvedAt,
            long solvedSeconds,
            @Nullable Instant closedAt,
            @Nullable Instant cancelledAt,
            @Nullable Instant askedAt,
            @Nullable Instant feedbackAt,
            @Nullable Integer rating,
            Map<String, String> papers,
            Map<String, Instant> owed,
            long sequence) {}

    private static final Past NOTHING = new Past(null, null, 0, null, null, null, null, null, Map.of(), Map.of(), 0);

    private @Nullable Instant respondedAt;
    private @Nullable Instant resolvedAt;
    private long solvedSeconds;
    private @Nullable Instant closedAt;
    private @Nullable Instant cancelledAt;
    private @Nullable Instant askedAt;
    private @Nullable Instant feedbackAt;
    private @Nullable Integer rating;
    private final Map<String, String> papers;
    private final Map<String, Instant> owed;
    private long sequence;
    private TicketNews.@Nullable Standing standing;
    private String origin = "live";

    TicketStory(@Nullable Past known) {
        Past past = known == null ? NOTHING : known;
        respondedAt = past.respondedAt();
        resolvedAt = past.resolvedAt();
        solvedSeconds = past.solvedSeconds();
        closedAt = past.closedAt();
        cancelledAt = past.cancelledAt();
        askedAt = past.askedAt();
        feedbackAt = past.feedbackAt();
        rating = past.rating();
        papers = new TreeMap<>(past.papers());
        owed = new TreeMap<>(past.owed());
        sequence = past.sequence();
    }

    /** Takes the part of the event that is not a fact. */
    void tell(TicketNews news) {
        standing = news.ticket();
        origin = news.origin();
        sequence = news.sequence();
        papers.putAll(news.papers());
        switch (news.action()) {
            case "reply", "answer" -> askedAt = news.at();
            case "give-feedback" -> {
                feedbackAt = news.at();
                rating = news.rating();
            }
            default -> {}
        }
    }

    /** Takes a fact; the hours it took since the ticket was raised, if it is a first response or a solution. */
    @Nullable
    Double tell(TicketNews.Fact fact) {
        Instant at = fact.occurredAt();
        switch (fact.name()) {
            case "responded" -> {
                boolean first = respondedAt == null;
                respondedAt = first ? at : respondedAt;
                return first ? hoursUntil(at) : null;
            }
            case "resolved" -> {
                resolvedAt = at;
                return hoursUntil(at);
            }
            case "reopened" -> reopen(at);
            case "closed" -> closedAt = at;
            case "cancelled" -> cancelledAt = at;
            case "owed-paper-opened" -> owed.put(paper(fact), at);
            case "owed-paper-delivered" -> owed.remove(paper(fact));
            default -> {}
        }
        return null;
    }

    Past past() {
        return new Past(
                respondedAt,
                resolvedAt,
                solvedSeconds,
                closedAt,
                cancelledAt,
                askedAt,
                feedbackAt,
                rating,
                Map.copyOf(papers),
                Map.copyOf(owed),
                sequence);
    }

    TicketNews.Standing standing() {
        if (standing == null) {
            throw new IllegalStateException("nothing was told of the ticket");
        }
        return standing;
    }

    String origin() {
        return origin;
    }

    private void reopen(Instant at) {
        if (resolvedAt != null) {
            solvedSeconds += Math.max(0, Duration.between(resolvedAt, at).toSeconds());
        }
        resolvedAt = null;
        closedAt = null;
        cancelledAt = null;
    }

    private double hoursUntil(Instant at) {
        long seconds = Duration.between(standing().raisedAt(), at).toSeconds() - solvedSeconds;
        return Math.max(0, seconds) / 3600.0;
    }

    private static String paper(TicketNews.Fact fact) {
        return fact.paper() == null ? "unknown" : fact.paper();
    }
}
