package io.weibao.reporting.figures;

import io.weibao.reporting.content.Text;
import io.weibao.reporting.statistics.ControlChart;
import io.weibao.reporting.statistics.ControlChart.Limits;
import io.weibao.reporting.statistics.RunRule;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A control chart as it is drawn. */
@Schema(name = "ControlChart")
public record ControlChartView(
        String metric,
        Text label,
        Text unit,
        List<ControlChart.Point> points,
        @Nullable Limits limits,
        List<ViolationView> violations) {

    public ControlChartView {
        points = List.copyOf(points);
        violations = List.copyOf(violations);
    }

    /** A run rule broken at the points first to last, from 0. */
    @Schema(name = "RunRuleViolation")
    public record ViolationView(RunRule rule, Text label, int first, int last) {

        static ViolationView of(ControlChart.Violation violation) {
            return new ViolationView(
                    violation.rule(), RuleWords.of(violation.rule()), violation.first(), violation.last());
        }
    }

    static ControlChartView of(Metric metric, ControlChart chart) {
        return new ControlChartView(
                metric.key(),
                metric.label(),
                metric.unit(),
                chart.points(),
                chart.limits(),
                chart.violations().stream().map(ViolationView::of).toList());
    }
}
