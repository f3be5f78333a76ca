package io.weibao.reporting.statistics;

import io.weibao.reporting.statistics.ControlChart.Limits;
import io.weibao.reporting.statistics.ControlChart.Point;
import io.weibao.reporting.statistics.ControlChart.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;

/** The usual run rules (Western Electric, Nelson): signs that a process does not do this by itself. */
public enum RunRule {
    /** One point beyond three sigma. */
    BEYOND_LIMITS,
    /** Two of three in a row beyond two sigma on one side. */
    TWO_OF_THREE,
    /** Four of five in a row beyond one sigma on one side. */
    FOUR_OF_FIVE,
    /** Eight in a row on one side of the centre. */
    EIGHT_ON_ONE_SIDE,
    /** Six in a row, each higher, or each lower, than the one before. */
    SIX_IN_A_TREND;

    static List<Violation> check(List<Point> points, Limits limits) {
        double[] values = points.stream().mapToDouble(Point::value).toArray();
        double centre = limits.centre();
        double sigma = limits.sigma();
        List<Violation> found = new ArrayList<>();
        found.addAll(BEYOND_LIMITS.runs(values, 1, 1, v -> v > limits.upper()));
        found.addAll(BEYOND_LIMITS.runs(values, 1, 1, v -> v < limits.lower()));
        for (int side : new int[] {1, -1}) {
            found.addAll(TWO_OF_THREE.runs(values, 2, 3, v -> side * (v - centre) > 2 * sigma));
            found.addAll(FOUR_OF_FIVE.runs(values, 4, 5, v -> side * (v - centre) > sigma));
            found.addAll(EIGHT_ON_ONE_SIDE.runs(values, 8, 8, v -> side * (v - centre) > 0));
            found.addAll(SIX_IN_A_TREND.trend(values, side));
        }
        found.sort(Comparator.comparingInt(Violation::first)
                .thenComparingInt(Violation::last)
                .thenComparing(Violation::rule));
        return found;
    }

    /** Windows in which at least so many of so many points fit, the last of them among these; windows that touch are one. */
    private List<Violation> runs(double[] values, int atLeast, int of, DoublePredicate fits) {
        List<Violation> runs = new ArrayList<>();
        for (int last = 0; last < values.length; last++) {
            int first = Math.max(0, last - of + 1);
            int count = 0;
            int firstFitting = last;
            for (int i = last; i >= first; i--) {
                if (fits.test(values[i])) {
                    count++;
                    firstFitting = i;
                }
            }
            if (count >= atLeast && fits.test(values[last])) {
                add(runs, firstFitting, last);
            }
        }
        return runs;
    }

    private List<Violation> trend(double[] values, int direction) {
        List<Violation> runs = new ArrayList<>();
        int begun = 0;
        for (int i = 1; i < values.length; i++) {
            if (direction * (values[i] - values[i - 1]) <= 0) {
                begun = i;
            }
            if (i - begun + 1 >= 6) {
                add(runs, begun, i);
            }
        }
        return runs;
    }

    private void add(List<Violation> runs, int first, int last) {
        if (this != BEYOND_LIMITS && !runs.isEmpty() && first <= runs.getLast().last()) {
            runs.set(runs.size() - 1, new Violation(this, runs.getLast().first(), last));
        } else {
            runs.add(new Violation(this, first, last));
        }
    }
}
