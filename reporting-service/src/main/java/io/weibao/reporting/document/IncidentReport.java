package io.weibao.reporting.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The incident report 故障处理报告 that is owed after a fault was solved: kind of fault, cause, solution used and loss, with the course
 * of events and what became of each promise.
 *
 * @param reportedBy who wrote the report on the ticket
 * @param handling the further papers of the ticket: analysis, solution, change record, contingency plan, …
 */
public record IncidentReport(
        Heading heading,
        TicketHead ticket,
        String faultKind,
        String cause,
        String solutionUsed,
        String loss,
        @Nullable String reportedBy,
        Instant reportedAt,
        List<Paper> handling,
        List<Moment> course,
        List<Promise> promises)
        implements DocumentContent {

    public IncidentReport {
        handling = List.copyOf(handling);
        course = List.copyOf(course);
        promises = List.copyOf(promises);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.INCIDENT_REPORT;
    }

    /** A paper of the ticket, as it was written. */
    public record Paper(Text name, String text, Instant at) {}

    /**
     * Something that happened.
     *
     * @param recordedAt when it was written down; later than {@code at} if it was dated back
     */
    public record Moment(Instant at, Instant recordedAt, Text what, @Nullable String who) {}
}
