package io.weibao.reporting.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mean with how far it may be trusted: the 95 % interval by Student's t. Of fewer than two values there is no interval, of none no
 * mean.
 */
public record MeanInterval(
        long n,
        @Nullable Double mean,
        @Nullable Double low,
        @Nullable Double high) {

    /** The 97.5th percentile of t by degrees of freedom, from one on; beyond the table it is that of the normal distribution. */
    private static final double[] T = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
        2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042
    };

    private static final double NORMAL = 1.96;

    /**
     * The interval of values that were counted: how often each of 1, 2, … was given. It ends where the scale ends.
     */
    public static MeanInterval ofScale(List<Long> counts) {
        long n = counts.stream().mapToLong(Long::longValue).sum();
        if (n == 0) {
            return new MeanInterval(0, null, null, null);
        }
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += counts.get(i) * (i + 1.0);
            squares += counts.get(i) * (i + 1.0) * (i + 1.0);
        }
        double mean = sum / n;
        if (n < 2) {
            return new MeanInterval(n, mean, null, null);
        }
        double deviation = Math.sqrt(Math.max(0, (squares - n * mean * mean) / (n - 1.0)));
        double half = t(n - 1) * deviation / Math.sqrt((double) n);
        return new MeanInterval(n, mean, Math.max(1, mean - half), Math.min(counts.size(), mean + half));
    }

    private static double t(long freedom) {
        return freedom <= T.length ? T[(int) freedom - 1] : NORMAL;
    }
}
