package io.weibao.reporting.statistics;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How values lie: their number, mean, median and 90th percentile, least and greatest. Nothing but the number without values.
 */
public record Spread(
        long n,
        @Nullable Double mean,
        @Nullable Double median,
        @Nullable Double p90,
        @Nullable Double least,
        @Nullable Double greatest) {

    public static final Spread NONE = new Spread(0, null, null, null, null, null);

    public static Spread of(Collection<Double> values) {
        if (values.isEmpty()) {
            return NONE;
        }
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(
                sorted.length,
                Arrays.stream(sorted).sum() / sorted.length,
                percentile(sorted, 0.5),
                percentile(sorted, 0.9),
                sorted[0],
                sorted[sorted.length - 1]);
    }

    /** Between the two nearest values in proportion, as {@code percentile_cont} of SQL does. */
    private static double percentile(double[] sorted, double share) {
        double rank = share * (sorted.length - 1);
        int below = (int) Math.floor(rank);
        int above = (int) Math.ceil(rank);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}
