package io.weibao.reporting.chart;

import io.weibao.reporting.content.ControlChart;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.Text;
import java.util.List;
import java.util.stream.IntStream;

/** 控制图: single values with centre and natural limits; what breaks a run rule is a numbered diamond. */
public final class XmrChart {

    /** The latest points; older ones would be too close to be seen. */
    static final int MOST_POINTS = 60;

    private static final double HEIGHT = 215;
    private static final double TOP = 28;
    private static final double BOTTOM = 186;
    private static final double LEFT = 34;
    private static final double MARGIN_RIGHT = 62;
    private static final double LABEL_ROOM = 68;
    private static final double LABEL_GAP = 6;
    private static final double LABEL_HEIGHT = 9;

    private final ControlChart chart;
    private final List<ControlChart.Point> points;
    private final Language language;
    private final double width;
    private final double right;
    private final Sketch sketch = new Sketch();

    private XmrChart(ControlChart chart, double width, Language language) {
        this.chart = chart;
        this.points = latest(chart);
        this.width = width;
        this.right = width - MARGIN_RIGHT;
        this.language = language;
    }

    public static Drawing draw(ControlChart chart, double width, Language language) {
        String title = chart.metric().in(language);
        return chart.points().isEmpty()
                ? ChartWords.nothing(title, width, language)
                : new XmrChart(chart, width, language).draw();
    }

    /** The points that are shown. */
    public static List<ControlChart.Point> latest(ControlChart chart) {
        int size = chart.points().size();
        return chart.points().subList(Math.max(0, size - MOST_POINTS), size);
    }

    private Drawing draw() {
        double greatest =
                points.stream().mapToDouble(ControlChart.Point::value).max().orElse(0);
        double least =
                points.stream().mapToDouble(ControlChart.Point::value).min().orElse(0);
        Scale values = Scale.over(Math.min(least, chart.lower()), Math.max(greatest, chart.upper()), BOTTOM, TOP);
        axes(values);
        limits(values);
        points(values);
        legend();
        return sketch.finish(chart.metric().in(language), width, HEIGHT);
    }

    private void axes(Scale values) {
        values.ticks().forEach(tick -> {
            sketch.line(LEFT, values.at(tick), right, values.at(tick), tick == 0 ? Ink.AXIS : Ink.GRID);
            sketch.label(LEFT - 5, values.at(tick) + 2.5, values.label(tick), Anchor.END, Ink.QUIET);
        });
        sketch.label(4, 13, chart.unit().in(language), Anchor.START, Ink.QUIET);
    }

    /** Limits may lie as close to the centre as they like; their names do not stand on one another. */
    private void limits(Scale values) {
        double upper = values.at(chart.upper());
        double centre = values.at(chart.centre());
        double lower = values.at(chart.lower());
        sketch.dashes(LEFT, upper, right, upper, Ink.ALERT);
        sketch.dashes(LEFT, lower, right, lower, Ink.ALERT);
        sketch.line(LEFT, centre, right, centre, Ink.GOOD);
        name(ChartWords.UPPER, chart.upper(), Math.min(upper, centre - LABEL_HEIGHT), Ink.ALERT);
        name(ChartWords.LOWER, chart.lower(), Math.max(lower, centre + LABEL_HEIGHT), Ink.ALERT);
        name(ChartWords.CENTRE, chart.centre(), centre, Ink.GOOD);
    }

    private void name(Text name, double value, double y, Ink ink) {
        sketch.label(right + 4, y + 2.5, name.in(language) + " " + Figures.telling(value), Anchor.START, ink);
    }

    private void points(Scale values) {
        List<Mark.Spot> line = IntStream.range(0, points.size())
                .mapToObj(i -> new Mark.Spot(x(i), values.at(points.get(i).value())))
                .toList();
        sketch.trace(line, Ink.MAIN);
        int every = (int) Math.ceil(points.size() * LABEL_ROOM / (right - LEFT));
        int number = 0;
        for (int i = 0; i < points.size(); i++) {
            ControlChart.Point point = points.get(i);
            if (point.violations().isEmpty()) {
                sketch.dot(line.get(i).x(), line.get(i).y(), Ink.MAIN);
            } else {
                violation(line.get(i), ++number);
            }
            if (i % Math.max(1, every) == 0) {
                String label = Typeset.fit(point.label().in(language), Sketch.SMALL, LABEL_ROOM - LABEL_GAP);
                sketch.label(x(i), BOTTOM + 12, label, Anchor.MIDDLE, Ink.QUIET);
            }
        }
    }

    private void violation(Mark.Spot spot, int number) {
        sketch.diamond(spot.x(), spot.y(), Ink.ALERT);
        double above = spot.y() - 7 < TOP + 2 ? 14 : -7;
        sketch.strong(spot.x(), spot.y() + above, Integer.toString(number), Anchor.MIDDLE, Ink.ALERT);
    }

    private double x(int index) {
        double slot = (right - LEFT) / points.size();
        return LEFT + slot * (index + 0.5);
    }

    private void legend() {
        double x = LEFT + 40;
        sketch.dot(x, 10, Ink.MAIN);
        String metric = Typeset.fit(chart.metric().in(language), Sketch.SMALL, 170);
        sketch.label(x + 7, 13, metric, Anchor.START, Ink.TEXT);
        x += 7 + Typeset.width(metric, Sketch.SMALL) + 20;
        sketch.diamond(x, 10, Ink.ALERT);
        sketch.label(x + 8, 13, ChartWords.VIOLATION.in(language), Anchor.START, Ink.TEXT);
    }
}
