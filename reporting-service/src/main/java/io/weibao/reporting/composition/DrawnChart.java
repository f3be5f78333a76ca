package io.weibao.reporting.composition;

import io.weibao.reporting.content.ControlChart;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.figures.Metric;
import io.weibao.reporting.figures.RuleWords;
import io.weibao.reporting.statistics.ControlChart.Limits;
import io.weibao.reporting.statistics.ControlChart.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A control chart as documents draw it. */
final class DrawnChart {

    private static final Text FEW = new Text(
            "少于 6 个点：控制限仅供参考，不判定异常", "Fewer than six points: the limits are a hint, and nothing is called a violation");

    private DrawnChart() {}

    /** None without points. */
    static @Nullable ControlChart of(Metric metric, io.weibao.reporting.statistics.ControlChart chart) {
        if (chart.points().isEmpty()) {
            return null;
        }
        Limits limits = chart.roughLimits();
        List<ControlChart.Point> points = new ArrayList<>();
        for (int i = 0; i < chart.points().size(); i++) {
            var point = chart.points().get(i);
            points.add(new ControlChart.Point(Text.same(point.label()), point.value(), violations(chart, i)));
        }
        return new ControlChart(
                metric.label(),
                metric.unit(),
                points,
                limits.centre(),
                limits.lower(),
                limits.upper(),
                chart.limits() == null ? FEW : null);
    }

    /** A rule is told at the point that completes its run. */
    private static List<Text> violations(io.weibao.reporting.statistics.ControlChart chart, int point) {
        return chart.violations().stream()
                .filter(violation -> violation.last() == point)
                .map(Violation::rule)
                .distinct()
                .map(RuleWords::of)
                .toList();
    }
}
