package io.weibao.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as both languages write them: a point, no grouping, no trailing zeros. */
public final class Figures {

    /** More have no room beside a chart; of an hour it is less than a second. */
    static final int MOST_DIGITS = 4;

    private Figures() {}

    static String plain(double value, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** As short as it stays telling: 0.0003, 0.35, 4.2, 17, 1250. */
    public static String telling(double value) {
        double size = Math.abs(value);
        return plain(value, size < 0.01 ? MOST_DIGITS : size < 1 ? 2 : size < 100 ? 1 : 0);
    }
}
