package io.weibao.reporting.figures;

import io.weibao.reporting.content.Text;
import io.weibao.reporting.statistics.Spread;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period.
 *
 * @param to last day, inclusive
 */
@Schema(name = "FigureSummary")
public record SummaryView(
        @Nullable UUID customer,
        @Nullable UUID system,
        LocalDate from,
        LocalDate to,
        String zone,
        Counts counts,
        List<Breakdown> breakdowns,
        List<Promises.Kept> compliance,
        Spread responseHours,
        Spread resolutionHours,
        Opinions.Opinion satisfaction,
        Inspections inspections,
        Alarms escalations) {

    /**
     * Tickets in numbers: {@code openBefore + raised + openAgain - ended = openAtEnd}. The others count facts.
     *
     * @param openAgain reopened after they had ended
     * @param ended closed or cancelled while they were open
     * @param resolvedAtEnd of the open ones those that were resolved and waited to be closed
     */
    @Schema(name = "TicketFigures")
    public record Counts(
            long openBefore,
            long raised,
            long openAgain,
            long ended,
            long openAtEnd,
            long resolvedAtEnd,
            long resolved,
            long closed,
            long reopened,
            long cancelled) {}

    /** Raised tickets by one of their properties. */
    @Schema(name = "Breakdown")
    public record Breakdown(String by, Text label, List<Share> shares) {}

    /** So many of these. */
    @Schema(name = "BreakdownShare")
    public record Share(String key, Text label, long count) {}

    /**
     * Rounds scheduled in the period, and what was found.
     *
     * @param overdue of the open ones those that should have been done by now
     * @param undone the missed and the overdue ones by name, the earliest first; not all if there are many
     */
    @Schema(name = "InspectionFigures")
    public record Inspections(
            long completed, long missed, long open, long overdue, long findings, List<UndoneRounds.Round> undone) {

        public Inspections {
            undone = List.copyOf(undone);
        }
    }

    /** Escalations raised in the period. */
    @Schema(name = "EscalationFigures")
    public record Alarms(long raised, long acknowledged, long late) {}
}
