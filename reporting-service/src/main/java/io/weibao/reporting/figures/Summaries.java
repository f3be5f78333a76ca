package io.weibao.reporting.figures;

import io.weibao.reporting.figures.Observations.Figure;
import io.weibao.reporting.figures.SummaryView.Alarms;
import io.weibao.reporting.figures.SummaryView.Breakdown;
import io.weibao.reporting.figures.SummaryView.Counts;
import io.weibao.reporting.figures.SummaryView.Inspections;
import io.weibao.reporting.figures.SummaryView.Share;
import io.weibao.reporting.statistics.Pareto.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Puts the figures of a period together. Needs a running unit of work. */
@ApplicationScoped
public class Summaries {

    private static final Dimension[] BREAKDOWNS = {
        Dimension.KIND,
        Dimension.ORIGINAL_KIND,
        Dimension.NATURE,
        Dimension.LEVEL,
        Dimension.STATE,
        Dimension.CHANNEL,
        Dimension.SYSTEM
    };

    private final Observations observations;
    private final TicketCounts tickets;
    private final Promises promises;
    private final Opinions opinions;
    private final UndoneRounds rounds;

    Summaries(
            Observations observations,
            TicketCounts tickets,
            Promises promises,
            Opinions opinions,
            UndoneRounds rounds) {
        this.observations = observations;
        this.tickets = tickets;
        this.promises = promises;
        this.opinions = opinions;
        this.rounds = rounds;
    }

    public SummaryView of(Selection selection) {
        return new SummaryView(
                selection.customer(),
                selection.system(),
                selection.period().from(),
                selection.period().to(),
                selection.zone().getId(),
                counts(selection),
                breakdowns(selection),
                promises.kept(selection),
                figure(Metric.RESPONSE_TIME, selection).spread(),
                figure(Metric.RESOLUTION_TIME, selection).spread(),
                opinions.opinion(selection),
                inspections(selection),
                alarms(selection));
    }

    private Counts counts(Selection selection) {
        return new Counts(
                tickets.openBefore(selection),
                figure(Metric.TICKETS_RAISED, selection).n(),
                figure(Metric.TICKETS_OPEN_AGAIN, selection).n(),
                figure(Metric.TICKETS_ENDED, selection).n(),
                tickets.openAtEnd(selection),
                tickets.resolvedAtEnd(selection),
                figure(Metric.TICKETS_RESOLVED, selection).n(),
                figure(Metric.TICKETS_CLOSED, selection).n(),
                figure(Metric.TICKETS_REOPENED, selection).n(),
                figure(Metric.TICKETS_CANCELLED, selection).n());
    }

    private List<Breakdown> breakdowns(Selection selection) {
        Map<Dimension, List<Counted>> counts = tickets.raisedBy(selection, BREAKDOWNS);
        return List.of(BREAKDOWNS).stream()
                .map(dimension -> new Breakdown(
                        dimension.key(),
                        dimension.label(),
                        counts.getOrDefault(dimension, List.of()).stream()
                                .map(each -> new Share(each.key(), Words.of(each.key()), each.count()))
                                .toList()))
                .toList();
    }

    private Inspections inspections(Selection selection) {
        UndoneRounds.Undone undone = rounds.of(selection);
        return new Inspections(
                figure(Metric.ROUNDS_COMPLETED, selection).n(),
                figure(Metric.ROUNDS_MISSED, selection).n(),
                figure(Metric.ROUNDS_OPEN, selection).n(),
                undone.overdue(),
                figure(Metric.FINDINGS, selection).n(),
                undone.rounds());
    }

    private Alarms alarms(Selection selection) {
        Figure acknowledged = figure(Metric.ESCALATIONS_ACKNOWLEDGED, selection);
        return new Alarms(
                acknowledged.n(),
                Math.round(acknowledged.sum()),
                Math.round(figure(Metric.ESCALATIONS_LATE, selection).sum()));
    }

    private Figure figure(Metric metric, Selection selection) {
        return observations.figure(metric, selection);
    }
}
