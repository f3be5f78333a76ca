package io.weibao.reporting.fields.operations;

import io.weibao.reporting.chart.Figures;
import io.weibao.reporting.chart.XmrChart;
import io.weibao.reporting.content.ControlChart;
import io.weibao.reporting.fields.Picture;
import io.weibao.reporting.fields.Words;
import org.jspecify.annotations.Nullable;

/**
 * The control chart of the time to resolve.
 *
 * @param any whether there is one
 * @param note its limits
 */
record ControlFields(Picture chart, boolean any, String note) {

    static ControlFields of(@Nullable ControlChart chart, Words words) {
        return chart == null
                ? new ControlFields(Picture.blank(Picture.WIDTH), false, words.say("none.control"))
                : new ControlFields(
                        new Picture(XmrChart.draw(chart, Picture.WIDTH, words.language())), true, limits(chart, words));
    }

    private static String limits(ControlChart chart, Words words) {
        String limits = words.say(
                "os.control",
                Figures.telling(chart.centre()),
                Figures.telling(chart.lower()),
                Figures.telling(chart.upper()),
                words.in(chart.unit()));
        int all = chart.points().size();
        int shown = XmrChart.latest(chart).size();
        if (shown < all) {
            limits += words.sentenceBreak() + words.say("os.control.latest", words.number(shown), words.number(all));
        }
        return chart.note() == null ? limits : limits + words.sentenceBreak() + words.in(chart.note());
    }
}
