package io.weibao.reporting.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Places values from 0 or below to a round number above the greatest along a line.
 *
 * @param low the value at {@code from}
 * @param step between two ticks
 * @param from the place of {@code low}; {@code to} may be the smaller one, as y grows downwards
 */
record Scale(double low, double high, double step, double from, double to) {

    private static final int TICKS = 5;

    /** A finer one would need more digits than there is room for. */
    private static final double FINEST = Math.pow(10, -Figures.MOST_DIGITS);

    /** From zero, or from a round number below the least if that is negative, to one above the greatest. */
    static Scale over(double least, double greatest, double from, double to) {
        double bottom = Math.min(0, least);
        double step = step((Math.max(greatest, bottom) - bottom) / TICKS);
        return new Scale(Math.floor(bottom / step) * step, ceiling(greatest, bottom, step), step, from, to);
    }

    /** From nothing to all of them, which is seldom a round number; no tick between two of what is counted. */
    static Scale ofAll(long all, double from, double to) {
        return new Scale(0, all, Math.max(1, step(all / (double) TICKS)), from, to);
    }

    /** Around values that lie close together, which would be a flat line if seen from zero. */
    static Scale around(double least, double greatest, double from, double to) {
        if (least < greatest / 2) {
            return over(least, greatest, from, to);
        }
        double step = step(Math.max((greatest - least) / TICKS, Math.abs(greatest) / 100));
        double low = Math.floor(least / step - 0.5) * step;
        return new Scale(low, ceiling(greatest, low, step), step, from, to);
    }

    double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    List<Double> ticks() {
        int count = (int) Math.floor((high - low) / step + 1e-9);
        return IntStream.rangeClosed(0, count).mapToObj(i -> low + i * step).toList();
    }

    /** A tick as people write it: no more digits than its step has. */
    String label(double tick) {
        int digits = step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step) - 1e-9);
        return Figures.plain(tick, digits);
    }

    private static double ceiling(double greatest, double bottom, double step) {
        double top = Math.ceil(greatest / step - 1e-9) * step;
        return top <= bottom ? bottom + step : top;
    }

    /** 1, 2 or 5 times a power of ten, not below the span nor the finest. */
    private static double step(double span) {
        if (!(span > 0)) {
            return 1;
        }
        double least = Math.max(span, FINEST);
        double power = Math.pow(10, Math.floor(Math.log10(least) + 1e-9));
        double times = least / power;
        return power * (times <= 1 + 1e-9 ? 1 : times <= 2 + 1e-9 ? 2 : times <= 5 + 1e-9 ? 5 : 10);
    }
}
