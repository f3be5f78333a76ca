package io.weibao.reporting.fields.operations;

import io.weibao.reporting.chart.Figures;
import io.weibao.reporting.chart.XmrChart;
import io.weibao.reporting.content.ControlChart;
import io.weibao.reporting.fields.Table;
import io.weibao.reporting.fields.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A point of the control chart that breaks a run rule.
 *
 * @param point the number it has in the chart, and its name
 */
record ViolationRow(String point, String value, String rule) {

    /** Its note asks for the reasons; without a chart there is nothing to say. */
    static Table<ViolationRow> table(@Nullable ControlChart chart, Words words) {
        if (chart == null) {
            return new Table<>(List.of(), "");
        }
        List<ViolationRow> rows =
                all(chart, words).stream().limit(OperationsFields.MOST_ROWS).toList();
        return new Table<>(rows, words.say(rows.isEmpty() ? "none.violations" : "os.violations"));
    }

    private static List<ViolationRow> all(ControlChart chart, Words words) {
        List<ViolationRow> rows = new ArrayList<>();
        for (ControlChart.Point point : XmrChart.latest(chart)) {
            if (!point.violations().isEmpty()) {
                rows.add(new ViolationRow(
                        (rows.size() + 1) + " · " + words.in(point.label()),
                        Figures.telling(point.value()),
                        point.violations().stream().map(words::in).collect(Collectors.joining("; "))));
            }
        }
        return rows;
    }
}
