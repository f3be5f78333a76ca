package io.weibao.reporting.document;

import io.weibao.reporting.statistics.ControlChart;
import io.weibao.reporting.statistics.Pareto;
import io.weibao.reporting.statistics.ResponseShare;
import io.weibao.reporting.statistics.Spread;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations summary 运维总结 of a period: work done, technical problems, service quality, corrective plan.
 *
 * @param from first day
 * @param until last day, inclusive, as people write it
 * @param correctivePlan 整改计划, as a person wrote it; none when nobody did
 * @param resolutionChart control chart of the resolution time in hours; without limits if there are too few points
 * @param metrics the definitions behind the figures, for the appendix
 */
public record OperationsSummary(
        Heading heading,
        LocalDate from,
        LocalDate until,
        Work work,
        List<Compliance> compliance,
        List<BrokenPromise> broken,
        Spread resolutionHours,
        Satisfaction satisfaction,
        Pareto causes,
        ControlChart resolutionChart,
        List<MonthOfTrend> trend,
        Inspections inspections,
        List<Problem> problems,
        Escalations escalations,
        List<OwedPaper> owedPapers,
        List<IssuedDocument> documents,
        @Nullable String correctivePlan,
        List<MetricNote> metrics)
        implements DocumentContent {

    public OperationsSummary {
        compliance = List.copyOf(compliance);
        broken = List.copyOf(broken);
        trend = List.copyOf(trend);
        problems = List.copyOf(problems);
        owedPapers = List.copyOf(owedPapers);
        documents = List.copyOf(documents);
        metrics = List.copyOf(metrics);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.OPERATIONS_SUMMARY;
    }

    /** Whether nothing at all happened in the period: the document says "no data" instead of drawing empty charts. */
    public boolean empty() {
        return work.raised() + work.resolved() + work.openAtEnd() + inspections.rounds().size() == 0;
    }

    /** Work done, in numbers; {@code openAtEnd} counts what was open when the period ended. */
    public record Work(
            long raised,
            long resolved,
            long closed,
            long reopened,
            long cancelled,
            long openAtEnd,
            List<Share> byKind,
            List<Share> byNature,
            List<Share> byLevel,
            List<Share> byChannel,
            List<Share> bySystem) {

        public Work {
            byKind = List.copyOf(byKind);
            byNature = List.copyOf(byNature);
            byLevel = List.copyOf(byLevel);
            byChannel = List.copyOf(byChannel);
            bySystem = List.copyOf(bySystem);
        }
    }

    /** How many of a kind were raised in the period. */
    public record Share(String key, Text label, long count) {}

    /**
     * How a target was kept in the period.
     *
     * @param rate kept of kept and broken, 0 to 1; none if nothing was decided
     */
    public record Compliance(
            String target,
            Text label,
            long kept,
            long broken,
            long running,
            @Nullable Double rate) {}

    /** A promise broken in the period. */
    public record BrokenPromise(
            String ticket,
            String title,
            Text target,
            @Nullable Instant dueAt,
            Instant brokenAt,
            String clause,
            @Nullable String cause) {}

    /**
     * What requesters said. No answer is no answer.
     *
     * @param asked replied or answered in the period
     * @param ratings how often 1, 2, 3, 4 and 5 were given
     * @param mean none without ratings
     */
    public record Satisfaction(
            ResponseShare responses,
            List<Long> ratings,
            @Nullable Double mean,
            @Nullable Double low,
            @Nullable Double high) {

        public Satisfaction {
            ratings = List.copyOf(ratings);
        }
    }

    /** One month of the trend; a rate only where something was decided. */
    public record MonthOfTrend(
            YearMonth month,
            long raised,
            long resolved,
            @Nullable Double compliance,
            @Nullable Double medianHours) {}

    /** Inspections of the period. */
    public record Inspections(long completed, long missed, long open, long findings, List<Round> rounds) {

        public Inspections {
            rounds = List.copyOf(rounds);
        }

        /** One round. */
        public record Round(
                String plan,
                @Nullable String system,
                LocalDate scheduledFor,
                String state,
                @Nullable String runningState,
                long findings) {}
    }

    /** A technical problem worth naming: level I or II, or business stopped. */
    public record Problem(
            TicketHead ticket, @Nullable String cause, @Nullable String solution) {}

    /** Alarms of the period and what became of them. */
    public record Escalations(long raised, long acknowledged, long late) {}

    /** A paper that acting first left to be written and that nobody has delivered. */
    public record OwedPaper(String ticket, String title, Text paper, Instant since) {}

    /** A document issued in the period. */
    public record IssuedDocument(String number, Text title, Instant issuedAt) {}

    /** How a figure is computed. */
    public record MetricNote(Text label, Text unit, Text formula) {}
}
