package io.weibao.reporting.figures;

import io.weibao.reporting.figures.Observations.Figure;
import io.weibao.reporting.statistics.ControlChart;
import io.weibao.reporting.statistics.Pareto;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What charts show. Needs a running unit of work. */
@ApplicationScoped
public class Charts {

    private final Observations observations;
    private final TicketCounts tickets;

    Charts(Observations observations, TicketCounts tickets) {
        this.observations = observations;
        this.tickets = tickets;
    }

    /** Tickets raised in the period by one of their properties; those in which nobody filled it in stand apart. */
    public Pareto pareto(Selection selection, Dimension by) {
        return Pareto.of(tickets.raisedBy(selection, by).getOrDefault(by, List.of()), Dimension.UNSTATED);
    }

    /** Each observation of the period as a point, in the order of time. */
    public ControlChart controlChart(Metric metric, Selection selection) {
        return ControlChart.of(observations.measured(metric, selection));
    }

    /** Each month that the period touches. */
    public List<TrendPoint> trend(Metric metric, Selection selection) {
        Map<YearMonth, Figure> months = observations.byMonth(metric, selection);
        return selection.period().months().stream()
                .map(month -> point(metric, month, months.getOrDefault(month, Figure.NONE)))
                .toList();
    }

    private static TrendPoint point(Metric metric, YearMonth month, Figure figure) {
        return new TrendPoint(month, figure.n(), value(metric, figure));
    }

    private static @Nullable Double value(Metric metric, Figure figure) {
        return switch (metric.fold()) {
            case COUNT -> (double) figure.n();
            case RATE -> figure.rate();
            case SPREAD -> figure.spread().median();
        };
    }
}
