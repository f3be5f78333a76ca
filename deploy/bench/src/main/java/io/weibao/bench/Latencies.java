package io.weibao.bench;

import java.util.Arrays;

/** Durations in nanoseconds, kept whole so that percentiles are exact. Safe for many writers. */
final class Latencies {

    private long[] values = new long[1 << 12];
    private int count;

    synchronized void add(long nanos) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = nanos;
    }

    void addAll(Latencies others) {
        for (long nanos : others.all()) {
            add(nanos);
        }
    }

    synchronized int count() {
        return count;
    }

    private synchronized long[] all() {
        return Arrays.copyOf(values, count);
    }

    /** The smallest value that the given share of all does not exceed, in milliseconds; NaN when there is none. */
    double millis(double share) {
        long[] sorted = all();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1L, 0, sorted.length - 1)] / 1e6;
    }

    double p50() {
        return millis(0.50);
    }

    double p99() {
        return millis(0.99);
    }

    String text() {
        return "p50 %.1f p99 %.1f ms".formatted(p50(), p99());
    }
}
