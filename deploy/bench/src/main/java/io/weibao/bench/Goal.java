package io.weibao.bench;

/**
 * What we want of a figure.
 *
 * @param text as it stands in the table, such as {@code ≥ 0.75}
 */
record Goal(boolean atLeast, double bound, String text) {

    static Goal atLeast(double bound) {
        return new Goal(true, bound, "≥ " + bound);
    }

    static Goal atMostMillis(double bound) {
        return new Goal(false, bound, "p99 ≤ %.0f ms".formatted(bound));
    }

    static Goal lossBelow(double percent) {
        return new Goal(false, percent, "< %.0f %% lost".formatted(percent));
    }

    boolean isMet(double figure) {
        return atLeast ? figure >= bound : figure <= bound;
    }

    /** "ok", or by how much it falls short. */
    String verdict(double figure) {
        if (Double.isNaN(figure)) {
            return "not measured";
        }
        double off = 100 * Math.abs(figure - bound) / bound;
        return isMet(figure) ? "ok" : "%s by %.0f %%".formatted(atLeast ? "short" : "over", off);
    }
}
