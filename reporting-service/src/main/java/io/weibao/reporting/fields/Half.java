package io.weibao.reporting.fields;

import io.weibao.reporting.chart.TrendChart;
import io.weibao.reporting.content.Trend;
import java.util.List;
import java.util.stream.IntStream;

/** A row of two small pictures; the right one is blank in the last row of an odd number. */
public record Half(Picture left, Picture right) {

    private static final double WIDTH = 236;
    private static final int MOST_TRENDS = 6;

    /** The first trends, drawn in pairs. */
    public static Table<Half> table(List<Trend> trends, Words words) {
        List<Picture> pictures = trends.stream()
                .limit(MOST_TRENDS)
                .map(trend -> new Picture(TrendChart.draw(trend, WIDTH, words.language())))
                .toList();
        return new Table<>(pairs(pictures), trends.isEmpty() ? words.say("none.trends") : "");
    }

    private static List<Half> pairs(List<Picture> pictures) {
        return IntStream.range(0, (pictures.size() + 1) / 2)
                .mapToObj(i -> new Half(
                        pictures.get(2 * i),
                        2 * i + 1 < pictures.size() ? pictures.get(2 * i + 1) : Picture.blank(WIDTH)))
                .toList();
    }
}
