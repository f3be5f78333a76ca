package io.weibao.reporting.content;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 故障处理报告: what failed, why, what was done and what it cost, owed to the customer after a fault (P1, S3).
 *
 * @param faultKind 故障类型, as the reporting engineer named it
 * @param papers what else was written on the way: solution, change record, contingency plan, …
 * @param moments the service facts of the ticket, oldest first
 * @param promises its clocks, each with its clause
 * @param outage how long business stood still; null when it did not, or is not known
 */
public record IncidentReport(
        Cover cover,
        Fault fault,
        @Nullable String faultKind,
        @Nullable String analysis,
        @Nullable String cause,
        @Nullable String solutionUsed,
        @Nullable String loss,
        @Nullable String prevention,
        @Nullable Duration outage,
        List<Paper> papers,
        List<Moment> moments,
        List<Promise> promises,
        List<OwedPaper> owedPapers)
        implements DocumentContent {

    /**
     * The ticket behind the report.
     *
     * @param openedFrom the number of the inspection finding's round or of another ticket that led to it
     */
    public record Fault(
            String ticket,
            String title,
            FaultLevel level,
            @Nullable Nature nature,
            boolean businessStopped,
            boolean emergency,
            @Nullable Text channel,
            @Nullable String requester,
            @Nullable String handler,
            Instant raisedAt,
            @Nullable Instant respondedAt,
            @Nullable Instant resolvedAt,
            @Nullable Text openedFrom) {}

    /** Something that was written while the fault was handled. */
    public record Paper(Text name, String text, Instant at) {}

    public IncidentReport {
        papers = List.copyOf(papers);
        moments = List.copyOf(moments);
        promises = List.copyOf(promises);
        owedPapers = List.copyOf(owedPapers);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.INCIDENT_REPORT;
    }
}
