package io.weibao.reporting.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure over time, oldest first; the last point is the one the document is about.
 *
 * @param unit what it counts in; null for bare numbers
 * @param attention the value from which it deserves attention; null when there is none
 */
public record Trend(
        Text name,
        @Nullable Text unit,
        List<Point> points,
        @Nullable Double attention) {

    /** @param value null where nothing was measured: a visible gap */
    public record Point(Text label, @Nullable Double value) {}

    public Trend {
        points = List.copyOf(points);
    }
}
