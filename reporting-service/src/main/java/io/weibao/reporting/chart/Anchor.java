package io.weibao.reporting.chart;

/** Which end of a text stands at its place. */
public enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
        this.share = share;
    }

    /** How far left of its place a text of that width begins. */
    public double shift(double width) {
        return share * width;
    }
}
