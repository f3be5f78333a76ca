package io.weibao.reporting.chart;

import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.Pareto;
import io.weibao.reporting.content.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * 帕累托图: bars by how often, the cumulative share as a line, and a line at 80 %. Both axes are the same height, all of it, so the line
 * begins at the top of the first bar. The few bars that reach 80 % are dark: there an improvement pays.
 */
public final class ParetoChart {

    public static final double VITAL_SHARE = 0.8;

    public static final int MOST_BARS = 10;
    private static final double TOP = 26;
    private static final double BOTTOM = 172;
    private static final double LINE = 9.5;
    private static final double LEFT = 34;
    private static final double MARGIN_RIGHT = 36;

    private final Pareto pareto;
    private final Language language;
    private final double width;
    private final Sketch sketch = new Sketch();

    private ParetoChart(Pareto pareto, double width, Language language) {
        this.pareto = pareto;
        this.width = width;
        this.language = language;
    }

    public static Drawing draw(Pareto pareto, double width, Language language) {
        String title = pareto.by().in(language);
        return pareto.total() == 0
                ? ChartWords.nothing(title, width, language)
                : new ParetoChart(pareto, width, language).draw();
    }

    /** The bars to show: beyond the tenth they are one. */
    public static List<Pareto.Bar> shown(Pareto pareto) {
        List<Pareto.Bar> bars = pareto.bars();
        if (bars.size() <= MOST_BARS) {
            return bars;
        }
        List<Pareto.Bar> shown = new ArrayList<>(bars.subList(0, MOST_BARS - 1));
        long rest =
                bars.stream().skip(MOST_BARS - 1).mapToLong(Pareto.Bar::count).sum();
        shown.add(new Pareto.Bar(ChartWords.OTHER, rest));
        return shown;
    }

    private Drawing draw() {
        List<Pareto.Bar> bars = shown(pareto);
        double right = width - MARGIN_RIGHT;
        Scale counts = Scale.ofAll(pareto.total(), BOTTOM, TOP);
        Scale shares = new Scale(0, 1, 0.2, BOTTOM, TOP);
        axes(counts, shares, right);
        int lines = bars(bars, counts, shares, right);
        legend();
        return sketch.finish(pareto.by().in(language), width, BOTTOM + 8 + lines * LINE);
    }

    private void axes(Scale counts, Scale shares, double right) {
        counts.ticks().forEach(tick -> {
            sketch.line(LEFT, counts.at(tick), right, counts.at(tick), tick == 0 ? Ink.AXIS : Ink.GRID);
            sketch.label(LEFT - 5, counts.at(tick) + 2.5, counts.label(tick), Anchor.END, Ink.QUIET);
        });
        shares.ticks()
                .forEach(tick -> sketch.label(
                        right + 5, shares.at(tick) + 2.5, Math.round(tick * 100) + "%", Anchor.START, Ink.QUIET));
        sketch.dashes(LEFT, shares.at(VITAL_SHARE), right, shares.at(VITAL_SHARE), Ink.ALERT);
    }

    /** @return how many lines the longest name takes */
    private int bars(List<Pareto.Bar> bars, Scale counts, Scale shares, double right) {
        double slot = (right - LEFT) / bars.size();
        double barWidth = Math.min(slot * 0.62, 46);
        double total = pareto.total();
        List<Mark.Spot> line = new ArrayList<>();
        List<Mark.Label> figures = new ArrayList<>();
        double before = 0;
        int lines = 1;
        for (int i = 0; i < bars.size(); i++) {
            Pareto.Bar bar = bars.get(i);
            double middle = LEFT + slot * (i + 0.5);
            double top = counts.at((double) bar.count());
            boolean vital = before / total < VITAL_SHARE;
            sketch.box(middle - barWidth / 2, top, barWidth, BOTTOM - top, vital ? Ink.MAIN : Ink.SOFT);
            lines = Math.max(lines, name(bar.label(), middle, slot - 4));
            boolean inside = BOTTOM - top > 13;
            Ink ink = inside && vital ? Ink.PAPER : Ink.TEXT;
            figures.add(new Mark.Label(
                    middle,
                    inside ? BOTTOM - 4 : top - 3,
                    Long.toString(bar.count()),
                    Sketch.SMALL,
                    Anchor.MIDDLE,
                    false,
                    ink));
            before += bar.count();
            line.add(new Mark.Spot(middle, shares.at(before / total)));
        }
        sketch.trace(line, Ink.LINE);
        line.forEach(spot -> sketch.dot(spot.x(), spot.y(), Ink.LINE));
        figures.forEach(sketch::label);
        return lines;
    }

    private int name(Text label, double middle, double room) {
        List<String> lines = Typeset.wrap(label.in(language), Sketch.SMALL, room, 3);
        for (int i = 0; i < lines.size(); i++) {
            sketch.label(middle, BOTTOM + 11 + i * LINE, lines.get(i), Anchor.MIDDLE, Ink.TEXT);
        }
        return lines.size();
    }

    private void legend() {
        sketch.box(LEFT, 6, 8, 8, Ink.MAIN);
        sketch.label(LEFT + 12, 13, ChartWords.COUNT.in(language), Anchor.START, Ink.TEXT);
        double x = LEFT + 12 + Typeset.width(ChartWords.COUNT.in(language), Sketch.SMALL) + 18;
        sketch.line(x, 10, x + 16, 10, Ink.LINE);
        sketch.dot(x + 8, 10, Ink.LINE);
        sketch.label(x + 21, 13, ChartWords.CUMULATIVE.in(language), Anchor.START, Ink.TEXT);
        x += 21 + Typeset.width(ChartWords.CUMULATIVE.in(language), Sketch.SMALL) + 18;
        sketch.dashes(x, 10, x + 16, 10, Ink.ALERT);
        sketch.label(x + 21, 13, "80%", Anchor.START, Ink.TEXT);
    }
}
