package io.weibao.reporting.figures;

import io.weibao.kit.rows.Rows;
import io.weibao.reporting.statistics.ControlChart.Measured;
import io.weibao.reporting.statistics.Spread;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads metrics: the only place where their SQL is run. */
@ApplicationScoped
public class Observations {

    /** Most points of a chart; more would show nothing. */
    static final int MOST_POINTS = 5000;

    private final Rows rows;

    Observations(Rows rows) {
        this.rows = rows;
    }

    /** One figure: the number of observations, the sum of their values, and how they lie. */
    public record Figure(long n, double sum, Spread spread) {

        static final Figure NONE = new Figure(0, 0, Spread.NONE);

        /** The share of observations whose value is one; none without any. */
        public @Nullable Double rate() {
            return n == 0 ? null : sum / n;
        }
    }

    private static final String FIGURE = """
            count(*) as n, coalesce(sum(o.value), 0) as sum, avg(o.value) as mean, min(o.value) as least, max(o.value) as greatest,
            percentile_cont(0.5) within group (order by o.value) as median,
            percentile_cont(0.9) within group (order by o.value) as p90
            """;

    public Figure figure(Metric metric, Selection selection) {
        return rows.query("select " + FIGURE + from(metric, selection), Observations::figure, parameters(selection))
                .getFirst();
    }

    /** The figure for each key of the observations. */
    public Map<String, Figure> byKey(Metric metric, Selection selection) {
        return rows
                .query(
                        "select o.key, " + FIGURE + from(metric, selection) + " group by o.key",
                        row -> Map.entry(String.valueOf(row.optionalText("key")), figure(row)),
                        parameters(selection))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The figure of each month in the selection's zone; a month without observations has a figure of nothing. */
    public Map<YearMonth, Figure> byMonth(Metric metric, Selection selection) {
        Map<YearMonth, Figure> months = new HashMap<>();
        selection.period().months().forEach(month -> months.put(month, Figure.NONE));
        rows.query(
                        "select to_char(o.at at time zone ?, 'YYYY-MM') as month, " + FIGURE + from(metric, selection)
                                + " group by 1",
                        row -> Map.entry(YearMonth.parse(row.text("month")), figure(row)),
                        selection.parameters(selection.zone().getId(), selection.start(), selection.end()))
                .forEach(entry -> months.put(entry.getKey(), entry.getValue()));
        return months;
    }

    /** The observations themselves, in the order of time; the latest ones if there are too many. */
    public List<Measured> measured(Metric metric, Selection selection) {
        List<Measured> latestFirst = rows.query(
                "select o.label, o.at, o.value" + from(metric, selection) + " order by o.at desc, o.label desc limit "
                        + MOST_POINTS,
                row -> new Measured(row.text("label"), row.instant("at"), row.decimal("value")),
                parameters(selection));
        return latestFirst.reversed();
    }

    private static String from(Metric metric, Selection selection) {
        return " from (" + metric.observations() + ") o where o.at >= ? and o.at < ?" + selection.where("o");
    }

    private static Object[] parameters(Selection selection) {
        return selection.parameters(selection.start(), selection.end());
    }

    private static Figure figure(Rows.Row row) throws SQLException {
        long n = row.number("n");
        if (n == 0) {
            return Figure.NONE;
        }
        Spread spread = new Spread(
                n,
                row.decimal("mean"),
                row.decimal("median"),
                row.decimal("p90"),
                row.decimal("least"),
                row.decimal("greatest"));
        return new Figure(n, row.decimal("sum"), spread);
    }
}
