package io.weibao.reporting.chart;

import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 趋势图: a figure over months or rounds; where nothing was measured the line is broken. */
public final class TrendChart {

    private static final int MOST_POINTS = 13;
    private static final double HEIGHT = 122;
    private static final double TOP = 34;
    private static final double BOTTOM = 98;
    private static final double LEFT = 32;
    private static final double MARGIN_RIGHT = 12;
    private static final double LABEL_ROOM = 27;

    private final Trend trend;
    private final List<Trend.Point> points;
    private final Language language;
    private final double width;
    private final double right;
    private final Sketch sketch = new Sketch();

    private TrendChart(Trend trend, double width, Language language) {
        this.trend = trend;
        int size = trend.points().size();
        this.points = trend.points().subList(Math.max(0, size - MOST_POINTS), size);
        this.width = width;
        this.right = width - MARGIN_RIGHT;
        this.language = language;
    }

    public static Drawing draw(Trend trend, double width, Language language) {
        boolean empty = trend.points().stream().allMatch(point -> point.value() == null);
        return empty
                ? ChartWords.nothing(trend.name().in(language), width, language)
                : new TrendChart(trend, width, language).draw();
    }

    private Drawing draw() {
        Scale values = scale();
        values.ticks().forEach(tick -> {
            sketch.line(LEFT, values.at(tick), right, values.at(tick), tick == values.low() ? Ink.AXIS : Ink.GRID);
            sketch.label(LEFT - 5, values.at(tick) + 2.5, values.label(tick), Anchor.END, Ink.QUIET);
        });
        sketch.strong(2, 12, heading(), Anchor.START, Ink.TEXT);
        attention(values);
        line(values);
        labels(values);
        return sketch.finish(trend.name().in(language), width, HEIGHT);
    }

    private Scale scale() {
        double greatest = points.stream()
                .map(Trend.Point::value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double least = points.stream()
                .map(Trend.Point::value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        Double attention = trend.attention();
        return attention == null
                ? Scale.around(least, greatest, BOTTOM, TOP)
                : Scale.around(Math.min(least, attention), Math.max(greatest, attention), BOTTOM, TOP);
    }

    private String heading() {
        String name = trend.name().in(language);
        String full = trend.unit() == null ? name : name + " (" + trend.unit().in(language) + ")";
        return Typeset.fit(full, Sketch.NORMAL, width - 70);
    }

    private void attention(Scale values) {
        Double attention = trend.attention();
        if (attention != null) {
            double y = values.at(attention);
            sketch.dashes(LEFT, y, right, y, Ink.ALERT);
            String words = ChartWords.ATTENTION.in(language) + " " + Figures.telling(attention);
            sketch.label(right, 12, words, Anchor.END, Ink.ALERT);
        }
    }

    private void line(Scale values) {
        List<Mark.Spot> unbroken = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Double value = points.get(i).value();
            if (value == null) {
                sketch.trace(unbroken, Ink.MAIN);
                unbroken = new ArrayList<>();
            } else {
                unbroken.add(new Mark.Spot(x(i), values.at(value)));
            }
        }
        sketch.trace(unbroken, Ink.MAIN);
    }

    private void labels(Scale values) {
        int every = Math.max(1, (int) Math.ceil(points.size() * LABEL_ROOM / (right - LEFT)));
        int last = points.size() - 1;
        for (int i = 0; i < points.size(); i++) {
            Trend.Point point = points.get(i);
            boolean told = (last - i) % every == 0;
            if (point.value() != null) {
                double y = values.at(point.value());
                sketch.dot(x(i), y, i == last ? Ink.LINE : Ink.MAIN);
                if (told) {
                    sketch.label(x(i), y - 5, Figures.telling(point.value()), Anchor.MIDDLE, Ink.TEXT);
                }
            }
            if (told) {
                String label = Typeset.fit(point.label().in(language), Sketch.SMALL, LABEL_ROOM * every);
                sketch.label(x(i), BOTTOM + 12, label, Anchor.MIDDLE, Ink.QUIET);
            }
        }
    }

    private double x(int index) {
        double slot = (right - LEFT) / points.size();
        return LEFT + slot * (index + 0.5);
    }
}
