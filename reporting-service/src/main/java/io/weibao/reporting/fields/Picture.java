package io.weibao.reporting.fields;

import io.weibao.reporting.chart.Drawing;
import java.util.List;

/** A field that is drawn. */
public record Picture(Drawing drawing) {

    /** As wide as a page between its margins, in points. */
    public static final double WIDTH = 484;

    public static Picture blank(double width) {
        return new Picture(new Drawing("", width, 20, List.of()));
    }
}
