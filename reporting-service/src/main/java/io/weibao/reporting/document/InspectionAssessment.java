package io.weibao.reporting.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assessment report 评估报告 of one inspection round: state, results by area, findings with their tickets, advice, and the months
 * before. Areas, verdicts and states are the words of {@code weibao.inspections.v1}.
 */
public record InspectionAssessment(
        Heading heading,
        String plan,
        YearMonth month,
        LocalDate scheduledFor,
        Instant dueAt,
        @Nullable Instant completedAt,
        @Nullable String inspector,
        @Nullable String runningState,
        @Nullable String stability,
        @Nullable String performance,
        Capacity capacity,
        @Nullable String advice,
        List<Result> results,
        List<Finding> findings,
        List<EarlierMonth> earlier)
        implements DocumentContent {

    public InspectionAssessment {
        results = List.copyOf(results);
        findings = List.copyOf(findings);
        earlier = List.copyOf(earlier);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.INSPECTION_ASSESSMENT;
    }

    /** How much the system carries; each only if the inspector said so. */
    public record Capacity(
            @Nullable String concurrency,
            @Nullable String visits,
            @Nullable String usersOnline) {}

    /** What was looked at and what was seen. */
    public record Result(
            String area,
            Text item,
            @Nullable String component,
            @Nullable String value,
            @Nullable String unit,
            String verdict,
            @Nullable String note,
            @Nullable String previous) {}

    /** Something that must be dealt with. */
    public record Finding(
            String area,
            Text item,
            @Nullable String component,
            String level,
            boolean businessStopped,
            String summary,
            @Nullable String description,
            Instant raisedAt,
            @Nullable String ticket,
            int repeats,
            boolean cleared) {}

    /** An earlier round of the same plan, for the trend. */
    public record EarlierMonth(YearMonth month, boolean missed, int ok, int attention, int fault, int findings) {}
}
