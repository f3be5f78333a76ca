package io.weibao.reporting.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The few causes that make most of the trouble: bars by falling count with the share that they and those before them make of all bars.
 *
 * @param unstated how many have no cause; they are no bar and in no share
 */
public record Pareto(List<Bar> bars, long unstated) {

    /** Where the line is drawn. */
    public static final double LINE = 0.8;

    public Pareto {
        bars = List.copyOf(bars);
    }

    /** So many of this kind. */
    public record Counted(String key, String label, long count) {}

    /** What all bars count together, and those without a cause. */
    public long total() {
        return stated() + unstated;
    }

    /** What all bars count together. */
    public long stated() {
        return bars.stream().mapToLong(Bar::count).sum();
    }

    /**
     * A bar.
     *
     * @param cumulative the share of this bar and all before it, 0 to 1
     * @param vital whether it is one of the few needed to reach the line
     */
    public record Bar(String key, String label, long count, double cumulative, boolean vital) {}

    /**
     * Bars of these counts, the highest first, equal ones by key; what was counted zero times is left out.
     *
     * @param nothing the key under which those without a cause are counted
     */
    public static Pareto of(List<Counted> counts, String nothing) {
        long unstated = counts.stream()
                .filter(each -> each.key().equals(nothing))
                .mapToLong(Counted::count)
                .sum();
        List<Counted> sorted = counts.stream()
                .filter(each -> each.count() > 0 && !each.key().equals(nothing))
                .sorted(Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::key))
                .toList();
        long total = sorted.stream().mapToLong(Counted::count).sum();
        List<Bar> bars = new ArrayList<>();
        long sum = 0;
        for (Counted each : sorted) {
            boolean vital = sum < LINE * total;
            sum += each.count();
            bars.add(new Bar(each.key(), each.label(), each.count(), (double) sum / total, vital));
        }
        return new Pareto(bars, unstated);
    }
}
