package io.weibao.reporting.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 巡检评估报告: how a system is, found by looking at it on purpose (N6).
 *
 * @param areas the checklist, area by area, in its order
 * @param findings what was found now, and what was still open from before
 * @param trends the items whose values were numbers, over the earlier rounds and this one
 */
public record InspectionAssessment(
        Cover cover,
        Round round,
        State runningState,
        @Nullable String stability,
        @Nullable String performance,
        Capacity capacity,
        @Nullable String advice,
        List<Area> areas,
        List<Finding> findings,
        List<Trend> trends)
        implements DocumentContent {

    /** Which inspection it was. */
    public record Round(
            String plan,
            LocalDate scheduledFor,
            @Nullable Instant completedAt,
            @Nullable String inspector) {}

    /** The verdict on the whole. */
    public enum State {
        NORMAL,
        ATTENTION,
        FAULT
    }

    /** The verdict on one item. */
    public enum Verdict {
        OK,
        ATTENTION,
        FAULT,
        NOT_CHECKED
    }

    /** What the system carries, as figures or words of the inspector. */
    public record Capacity(
            @Nullable String concurrency,
            @Nullable String visits,
            @Nullable String usersOnline) {}

    public record Area(Text name, List<Result> results) {

        public Area {
            results = List.copyOf(results);
        }
    }

    /** One item looked at, its value as people call it; {@code previous} is the one of the round before. */
    public record Result(
            Text item,
            @Nullable String component,
            @Nullable Text value,
            @Nullable String unit,
            @Nullable Text previous,
            Verdict verdict,
            @Nullable String note) {}

    /**
     * @param ticket the number of the ticket it became
     * @param repeats at how many rounds it was found again; 0 for a new one
     * @param clearedAt when it was found to be gone
     */
    public record Finding(
            Text item,
            @Nullable String component,
            FaultLevel level,
            String summary,
            Instant raisedAt,
            @Nullable String ticket,
            int repeats,
            @Nullable Instant clearedAt) {}

    public InspectionAssessment {
        areas = List.copyOf(areas);
        findings = List.copyOf(findings);
        trends = List.copyOf(trends);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.INSPECTION_ASSESSMENT;
    }
}
