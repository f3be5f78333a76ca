package io.weibao.reporting.fields.operations;

import io.weibao.reporting.chart.ParetoChart;
import io.weibao.reporting.content.Pareto;
import io.weibao.reporting.fields.Picture;
import io.weibao.reporting.fields.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the problems come from: a Pareto chart, a table, and what they say.
 *
 * @param note names the vital few, and how many have no cause
 */
record CauseFields(Picture chart, List<CauseRow> rows, boolean any, String note) {

    /** The bars of the chart. */
    record CauseRow(String cause, String count, String share, String cumulative) {

        static List<CauseRow> all(Pareto causes, Words words) {
            List<CauseRow> rows = new ArrayList<>();
            long total = causes.total();
            long together = 0;
            for (Pareto.Bar bar : ParetoChart.shown(causes)) {
                together += bar.count();
                rows.add(new CauseRow(
                        words.in(bar.label()),
                        words.number(bar.count()),
                        words.share(bar.count(), total),
                        words.share(together, total)));
            }
            return rows;
        }
    }

    static CauseFields of(Pareto causes, Words words) {
        List<CauseRow> rows = CauseRow.all(causes, words);
        return new CauseFields(
                new Picture(ParetoChart.draw(causes, Picture.WIDTH, words.language())),
                rows,
                !rows.isEmpty(),
                note(causes, words));
    }

    private static String note(Pareto causes, Words words) {
        if (causes.unstated() == 0) {
            return vitalFew(causes, words);
        }
        String unstated = words.say("os.pareto.unstated", causes.unstated());
        return causes.total() == 0 ? unstated : vitalFew(causes, words) + words.sentenceBreak() + unstated;
    }

    /** The first causes that together reach the line of the chart. */
    private static String vitalFew(Pareto causes, Words words) {
        long total = causes.total();
        if (total == 0) {
            return words.say("os.pareto.none");
        }
        List<String> few = new ArrayList<>();
        long together = 0;
        for (Pareto.Bar bar : causes.bars()) {
            if (together >= ParetoChart.VITAL_SHARE * total) {
                break;
            }
            few.add(words.in(bar.label()));
            together += bar.count();
        }
        return words.say("os.pareto", total, names(few, words), words.share(together, total));
    }

    /** By name if the chart names them, else how many they are. */
    private static String names(List<String> few, Words words) {
        return few.size() < ParetoChart.MOST_BARS
                ? String.join(words.say("os.pareto.comma"), few)
                : words.say("os.pareto.many", few.size());
    }
}
