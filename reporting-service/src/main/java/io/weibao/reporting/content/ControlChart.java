package io.weibao.reporting.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Single values in order with their natural limits (XmR): what lies within them is the process' own noise, what breaks a run
 * rule has a reason worth looking for (B16).
 *
 * @param centre the mean of the values
 * @param lower the lower natural limit, never below what is possible
 * @param note what the reader must know, such as too few points for limits
 */
public record ControlChart(
        Text metric,
        Text unit,
        List<Point> points,
        double centre,
        double lower,
        double upper,
        @Nullable Text note) {

    /** @param violations the run rules this point breaks; empty for most */
    public record Point(Text label, double value, List<Text> violations) {

        public Point {
            violations = List.copyOf(violations);
        }
    }

    public ControlChart {
        points = List.copyOf(points);
    }
}
