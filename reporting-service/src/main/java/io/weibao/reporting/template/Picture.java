package io.weibao.reporting.template;

import io.weibao.reporting.chart.Drawing;
import java.util.List;

/** A field that is drawn. */
record Picture(Drawing drawing) {

    static Picture blank(double width) {
        return new Picture(new Drawing("", width, 20, List.of()));
    }
}
