package io.weibao.reporting.composition;

import io.weibao.reporting.content.Period;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.content.Trend;
import io.weibao.reporting.figures.Charts;
import io.weibao.reporting.figures.Dimension;
import io.weibao.reporting.figures.Metric;
import io.weibao.reporting.figures.Selection;
import io.weibao.reporting.figures.Summaries;
import io.weibao.reporting.figures.SummaryView;
import io.weibao.reporting.statistics.ControlChart;
import io.weibao.reporting.statistics.Pareto;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a summary, as the API gives them. */
@ApplicationScoped
class SummaryFigures {

    private static final int MONTHS_OF_TREND = 12;

    private final Summaries summaries;
    private final Charts charts;

    SummaryFigures(Summaries summaries, Charts charts) {
        this.summaries = summaries;
        this.charts = charts;
    }

    SummaryView view(Selection selection) {
        return summaries.of(selection);
    }

    Pareto causes(Selection selection) {
        return charts.pareto(selection, Dimension.CAUSE);
    }

    ControlChart chart(Selection selection) {
        return charts.controlChart(Metric.RESOLUTION_TIME, selection);
    }

    /** A year of months that ends with the last one of the period. */
    List<Trend> trends(Selection selection) {
        YearMonth last = YearMonth.from(selection.period().to());
        Period year = new Period(last.minusMonths(MONTHS_OF_TREND - 1L).atDay(1), last.atEndOfMonth());
        return Stream.of(Metric.TICKETS_RAISED, Metric.TICKETS_RESOLVED, Metric.COMPLIANCE, Metric.RESOLUTION_TIME)
                .map(metric -> trend(metric, selection.in(year)))
                .toList();
    }

    private Trend trend(Metric metric, Selection year) {
        double scale = metric.fold() == Metric.Fold.RATE ? 100 : 1;
        return new Trend(
                name(metric),
                metric.unit(),
                charts.trend(metric, year).stream()
                        .map(point ->
                                new Trend.Point(Text.same(point.month().toString()), scaled(point.value(), scale)))
                        .toList(),
                null);
    }

    private static Text name(Metric metric) {
        return metric.fold() == Metric.Fold.SPREAD
                ? new Text(metric.label().zh() + "（中位数）", metric.label().en() + " (median)")
                : metric.label();
    }

    private static @Nullable Double scaled(@Nullable Double value, double scale) {
        return value == null ? null : value * scale;
    }
}
