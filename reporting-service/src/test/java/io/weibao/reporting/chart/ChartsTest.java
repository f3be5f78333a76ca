package io.weibao.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.reporting.content.ControlChart;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.OperationsSummary.Compliance;
import io.weibao.reporting.content.Pareto;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.content.Trend;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the charts tell, read from their marks. */
class ChartsTest {

    private static final double WIDTH = 484;

    @Test
    void bars_that_reach_eighty_per_cent_are_dark_and_the_rest_pale() {
        Drawing drawing = pareto(60, 25, 10, 5);

        assertThat(bars(drawing, Ink.MAIN)).hasSize(2);
        assertThat(bars(drawing, Ink.SOFT)).hasSize(2);
    }

    @Test
    void the_cumulative_line_ends_at_one_hundred_per_cent() {
        Drawing drawing = pareto(60, 25, 10, 5);

        Mark.Trace line = marks(drawing, Mark.Trace.class).findFirst().orElseThrow();
        double top = marks(drawing, Mark.Line.class)
                .filter(mark -> mark.ink() == Ink.GRID)
                .mapToDouble(Mark.Line::y1)
                .min()
                .orElseThrow();
        assertThat(line.spots().getLast().y()).isEqualTo(top);
    }

    @Test
    void beyond_the_tenth_bar_the_rest_is_one() {
        Drawing drawing = pareto(IntStream.rangeClosed(1, 400).mapToLong(i -> i).toArray());

        assertThat(words(drawing)).contains("其他");
        assertThat(bars(drawing, Ink.MAIN).size() + bars(drawing, Ink.SOFT).size())
                .isEqualTo(10);
    }

    @Test
    void a_chart_without_data_says_so() {
        Drawing drawing = pareto();

        assertThat(words(drawing)).containsExactly("本期无数据");
    }

    @Test
    void what_breaks_a_run_rule_is_a_numbered_diamond() {
        ControlChart chart = new ControlChart(
                new Text("解决时长", "Time to resolve"),
                new Text("小时", "hours"),
                List.of(
                        point(3),
                        new ControlChart.Point(Text.same("b"), 21, List.of(new Text("超限", "beyond"))),
                        point(4)),
                5,
                0,
                13,
                null);

        Drawing drawing = XmrChart.draw(chart, WIDTH, Language.EN);

        assertThat(marks(drawing, Mark.Diamond.class)).hasSize(2); // one in the legend
        assertThat(words(drawing)).contains("1", "Upper 13", "Lower 0", "Mean 5");
    }

    @Test
    void only_the_latest_points_are_drawn() {
        ControlChart chart = new ControlChart(
                Text.same("m"),
                Text.same("h"),
                IntStream.range(0, 500).mapToObj(i -> point(i % 7)).toList(),
                3,
                0,
                9,
                null);

        assertThat(XmrChart.latest(chart)).hasSize(XmrChart.MOST_POINTS);
        assertThat(XmrChart.draw(chart, WIDTH, Language.ZH).marks()).hasSizeLessThan(120);
    }

    @Test
    void the_limits_of_the_smallest_values_can_be_read() {
        ControlChart chart = new ControlChart(
                Text.same("m"), Text.same("h"), List.of(point(0.0003), point(0.0003)), 0.0003, 0.0003, 0.0003, null);

        Drawing drawing = XmrChart.draw(chart, WIDTH, Language.EN);

        assertThat(words(drawing)).contains("Upper 0.0003", "Mean 0.0003", "Lower 0.0003");
        List<Double> heights = marks(drawing, Mark.Label.class)
                .filter(label -> label.text().endsWith(" 0.0003"))
                .map(Mark.Label::y)
                .sorted()
                .toList();
        assertThat(heights.get(1) - heights.get(0)).isGreaterThanOrEqualTo(Sketch.SMALL);
        assertThat(heights.get(2) - heights.get(1)).isGreaterThanOrEqualTo(Sketch.SMALL);
    }

    @Test
    void where_nothing_was_measured_the_line_is_broken() {
        Trend trend = new Trend(
                Text.same("t"),
                null,
                Stream.of(1.0, 2.0, null, 4.0, 5.0)
                        .map(value -> new Trend.Point(Text.same("m"), value))
                        .toList(),
                null);

        Drawing drawing = TrendChart.draw(trend, 236, Language.ZH);

        assertThat(marks(drawing, Mark.Trace.class)).hasSize(2);
        assertThat(marks(drawing, Mark.Dot.class)).hasSize(4);
    }

    @Test
    void kept_and_broken_share_a_bar_by_how_many_they_are() {
        Drawing drawing = ComplianceChart.draw(
                "c", List.of(new Compliance(new Text("响应", "Response"), null, 3, 1, 0)), WIDTH, Language.ZH);

        Mark.Box kept = bars(drawing, Ink.GOOD).getLast();
        Mark.Box broken = bars(drawing, Ink.ALERT).getLast();
        assertThat(kept.width()).isEqualTo(3 * broken.width());
        assertThat(words(drawing)).contains("75% (3/4)");
    }

    @Test
    void svg_escapes_what_people_typed() {
        Drawing drawing = ParetoChart.draw(
                new Pareto(Text.same("<script>"), List.of(new Pareto.Bar(Text.same("a<b & \"c\""), 1)), 0),
                WIDTH,
                Language.EN);

        String svg = SvgWriter.write(drawing);

        assertThat(svg).contains("&lt;script&gt;", "a&lt;b &amp;").doesNotContain("<script>");
    }

    private static Drawing pareto(long... counts) {
        List<Pareto.Bar> bars = IntStream.range(0, counts.length)
                .mapToObj(i -> new Pareto.Bar(Text.same("c" + i), counts[i]))
                .toList();
        return ParetoChart.draw(new Pareto(new Text("按原因", "By cause"), bars, 0), WIDTH, Language.ZH);
    }

    private static ControlChart.Point point(double value) {
        return new ControlChart.Point(Text.same("p"), value, List.of());
    }

    /** Bars of that colour; what is as small as a legend's sample is none. */
    private static List<Mark.Box> bars(Drawing drawing, Ink ink) {
        return marks(drawing, Mark.Box.class)
                .filter(box -> box.ink() == ink && box.width() != 8)
                .toList();
    }

    private static <T extends Mark> Stream<T> marks(Drawing drawing, Class<T> kind) {
        return drawing.marks().stream().filter(kind::isInstance).map(kind::cast).filter(Objects::nonNull);
    }

    private static List<String> words(Drawing drawing) {
        return marks(drawing, Mark.Label.class).map(Mark.Label::text).toList();
    }
}
