package io.weibao.reporting.content;

import java.util.Comparator;
import java.util.List;

/**
 * What happened most, most frequent first: few causes make most of the faults (B16).
 *
 * @param unstated how many have no cause; they are no bar
 */
public record Pareto(Text by, List<Bar> bars, long unstated) {

    public record Bar(Text label, long count) {}

    public Pareto {
        bars = bars.stream()
                .sorted(Comparator.comparingLong(Bar::count).reversed())
                .toList();
    }

    /** What all bars count together. */
    public long total() {
        return bars.stream().mapToLong(Bar::count).sum();
    }
}
