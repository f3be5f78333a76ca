package io.weibao.reporting.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A chart of individuals and moving ranges (XmR): what the process does by itself lies within the limits. Limits are three sigma from
 * the centre, sigma being the mean moving range divided by 1.128; the lower one never lies below zero, where no time can be.
 *
 * @param limits none with fewer than {@link #FEWEST} points
 */
public record ControlChart(List<Point> points, @Nullable Limits limits, List<Violation> violations) {

    /** With fewer points limits would say nothing. */
    public static final int FEWEST = 6;

    /** d2 of two, the constant that makes a standard deviation of a mean range. */
    private static final double D2 = 1.128;
    /** D4 of two: the upper limit of ranges. */
    private static final double D4 = 3.267;

    public ControlChart {
        points = List.copyOf(points);
        violations = List.copyOf(violations);
    }

    /** Something measured once. */
    public record Measured(String label, Instant at, double value) {}

    /**
     * A point of the chart.
     *
     * @param movingRange the distance to the point before; none for the first
     */
    public record Point(
            String label,
            Instant at,
            double value,
            @Nullable Double movingRange) {}

    /** Where the process lies by itself; {@code rangeCentre} and {@code rangeUpper} are of the moving ranges. */
    public record Limits(
            double centre, double upper, double lower, double sigma, double rangeCentre, double rangeUpper) {}

    /** A rule broken, at the points {@code first} to {@code last} (from 0). */
    public record Violation(RunRule rule, int first, int last) {}

    /** The chart of these values, in this order. */
    public static ControlChart of(List<Measured> values) {
        List<Point> points = new ArrayList<>();
        double rangeSum = 0;
        for (int i = 0; i < values.size(); i++) {
            Measured value = values.get(i);
            Double range =
                    i == 0 ? null : Math.abs(value.value() - values.get(i - 1).value());
            rangeSum += range == null ? 0 : range;
            points.add(new Point(value.label(), value.at(), value.value(), range));
        }
        if (points.size() < FEWEST) {
            return new ControlChart(points, null, List.of());
        }
        Limits limits = limits(points, rangeSum / (points.size() - 1));
        return new ControlChart(points, limits, RunRule.check(points, limits));
    }

    /** Limits even of few points, or of one: a hint at best, and whoever shows them says so. */
    public Limits roughLimits() {
        double meanRange = points.stream()
                .map(Point::movingRange)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return limits == null ? limits(points, meanRange) : limits;
    }

    private static Limits limits(List<Point> points, double meanRange) {
        double centre = points.stream().mapToDouble(Point::value).average().orElse(0);
        double sigma = meanRange / D2;
        return new Limits(
                centre, centre + 3 * sigma, Math.max(0, centre - 3 * sigma), sigma, meanRange, meanRange * D4);
    }
}
