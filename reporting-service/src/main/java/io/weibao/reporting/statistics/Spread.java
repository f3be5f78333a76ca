package io.weibao.reporting.statistics;

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
}
