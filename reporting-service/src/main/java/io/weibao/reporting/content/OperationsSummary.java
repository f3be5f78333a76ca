package io.weibao.reporting.content;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 运维总结: what was done for a customer in a period, and how well promises were kept (P1).
 *
 * @param tallies what was counted, group by group (by kind, nature, level, system, channel)
 * @param problems faults of level I and II and those that stopped business, most severe first; all of them, the document shortens
 * @param broken every promise that was not kept
 * @param resolution the control chart of the time to resolve; null when nothing was resolved
 * @param trend by month, oldest first, the last month being that of the document
 * @param documents what was issued in the period
 * @param plan what will be done about it
 * @param conclusion the service manager's own words; null when they wrote none
 * @param definitions how the figures are computed, for the appendix
 */
public record OperationsSummary(
        Cover cover,
        Work work,
        List<Tally> tallies,
        List<Problem> problems,
        List<Compliance> compliance,
        List<BrokenPromise> broken,
        ResolutionTime resolutionTime,
        Satisfaction satisfaction,
        Pareto causes,
        @Nullable ControlChart resolution,
        List<Trend> trend,
        Inspections inspections,
        Escalations escalations,
        List<OwedPaper> owedPapers,
        List<Issued> documents,
        List<Measure> plan,
        @Nullable String conclusion,
        List<Definition> definitions)
        implements DocumentContent {

    /**
     * Tickets of the period: {@code openBefore + raised + openAgain - ended = openAfter}.
     *
     * @param openAgain reopened after they had ended
     * @param ended closed or cancelled
     * @param resolvedAfter of those open after it the ones that were resolved and waited to be closed
     * @param resolved how often one was resolved, which does not end it
     * @param reopened how often one was reopened, ended or not
     */
    public record Work(
            long openBefore,
            long raised,
            long openAgain,
            long ended,
            long openAfter,
            long resolvedAfter,
            long resolved,
            long reopened) {}

    /** One way to count the tickets raised in the period. */
    public record Tally(Text by, List<Count> counts) {

        public Tally {
            counts = List.copyOf(counts);
        }
    }

    public record Count(Text label, long count) {}

    public record Problem(
            String ticket,
            String title,
            FaultLevel level,
            @Nullable String system,
            Instant raisedAt,
            @Nullable Instant resolvedAt,
            @Nullable String cause,
            @Nullable String solution) {}

    /** How often one promise was kept; running ones count neither way. */
    public record Compliance(Text target, @Nullable Text clause, long kept, long broken, long running) {}

    /** Whose delay it was, is for people to say. */
    public record BrokenPromise(
            String ticket,
            String title,
            Text target,
            Instant dueAt,
            @Nullable Instant metAt) {}

    /** Of the tickets resolved in the period; null durations when there were none. */
    public record ResolutionTime(
            long count,
            @Nullable Duration median,
            @Nullable Duration ninetieth,
            @Nullable Duration longest) {}

    /**
     * @param average of the given ratings, 1 to 5; null when nobody answered
     * @param from the lower end of the interval in which the true average lies; null when too few answered to say
     * @param to its upper end
     * @param low how many gave 1 or 2
     */
    public record Satisfaction(
            long asked,
            long answered,
            @Nullable Double average,
            @Nullable Double from,
            @Nullable Double to,
            long low) {}

    /** Alarms of the period and what became of them. */
    public record Escalations(long raised, long acknowledged, long late) {}

    /** A document issued in the period. */
    public record Issued(String number, Text title, Instant issuedAt) {}

    /** How a figure is computed. */
    public record Definition(Text figure, Text how) {}

    /**
     * Rounds scheduled in the period.
     *
     * @param open neither done nor missed when the document was prepared
     * @param overdue of the open ones those that should have been done by then
     * @param undone missed and overdue ones by name; not all if there are many
     */
    public record Inspections(
            long due,
            long completed,
            long missed,
            long open,
            long overdue,
            List<Undone> undone,
            List<Round> rounds,
            long openFindings) {

        public Inspections {
            undone = List.copyOf(undone);
            rounds = List.copyOf(rounds);
        }
    }

    /** A round that was not made, of the month that its plan meant it for. */
    public record Undone(@Nullable String system, String plan, String month, boolean missed) {}

    public record Round(
            String system,
            LocalDate scheduledFor,
            @Nullable Instant completedAt,
            InspectionAssessment.@Nullable State state,
            long findings) {}

    /** @param owner by name or role */
    public record Measure(
            Text what,
            @Nullable Text why,
            @Nullable String owner,
            @Nullable LocalDate due) {}

    public OperationsSummary {
        tallies = List.copyOf(tallies);
        problems = List.copyOf(problems);
        compliance = List.copyOf(compliance);
        broken = List.copyOf(broken);
        trend = List.copyOf(trend);
        owedPapers = List.copyOf(owedPapers);
        documents = List.copyOf(documents);
        plan = List.copyOf(plan);
        definitions = List.copyOf(definitions);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.OPERATIONS_SUMMARY;
    }
}
