package io.weibao.reporting.chart;

import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.OperationsSummary.Compliance;
import io.weibao.reporting.content.Text;
import java.util.List;

/** How often each promise was kept: a bar per target, kept and broken sharing it, with the figures beside. */
public final class ComplianceChart {

    private static final int MOST_TARGETS = 12;
    private static final double ROW = 21;
    private static final double TOP = 26;
    private static final double NAMES = 128;
    private static final double FIGURES = 96;

    private final Sketch sketch = new Sketch();
    private final Language language;
    private final double width;

    private ComplianceChart(double width, Language language) {
        this.width = width;
        this.language = language;
    }

    public static Drawing draw(String title, List<Compliance> targets, double width, Language language) {
        return targets.isEmpty()
                ? ChartWords.nothing(title, width, language)
                : new ComplianceChart(width, language).draw(title, targets);
    }

    private Drawing draw(String title, List<Compliance> targets) {
        double y = TOP;
        for (Compliance target : targets.stream().limit(MOST_TARGETS).toList()) {
            row(target, y);
            y += ROW;
        }
        double x = legend(ChartWords.KEPT, NAMES, Ink.GOOD);
        x = legend(ChartWords.BROKEN, x, Ink.ALERT);
        legend(ChartWords.RUNNING, x, Ink.GRID);
        return sketch.finish(title, width, y + 4);
    }

    private void row(Compliance target, double y) {
        double room = width - NAMES - FIGURES;
        double total = target.kept() + target.broken() + target.running();
        double kept = total == 0 ? 0 : room * target.kept() / total;
        double broken = total == 0 ? 0 : room * target.broken() / total;
        String name = Typeset.fit(target.target().in(language), Sketch.SMALL, NAMES - 12);
        sketch.label(NAMES - 8, y + 9.5, name, Anchor.END, Ink.TEXT);
        sketch.box(NAMES, y, room, 13, Ink.GRID);
        sketch.box(NAMES, y, kept, 13, Ink.GOOD);
        sketch.box(NAMES + kept, y, broken, 13, Ink.ALERT);
        inside(target.kept(), NAMES, kept, y);
        inside(target.broken(), NAMES + kept, broken, y);
        sketch.label(width - FIGURES + 8, y + 9.5, figures(target), Anchor.START, Ink.TEXT);
    }

    private void inside(long count, double x, double room, double y) {
        String figure = Long.toString(count);
        if (room > Typeset.width(figure, Sketch.SMALL) + 6) {
            sketch.label(x + room / 2, y + 9.5, figure, Anchor.MIDDLE, Ink.PAPER);
        }
    }

    private static String figures(Compliance target) {
        long decided = target.kept() + target.broken();
        return decided == 0
                ? "–"
                : Figures.plain(100.0 * target.kept() / decided, 1) + "% (" + target.kept() + "/" + decided + ")";
    }

    private double legend(Text word, double x, Ink ink) {
        sketch.box(x, 6, 8, 8, ink);
        sketch.label(x + 12, 13, word.in(language), Anchor.START, Ink.TEXT);
        return x + 12 + Typeset.width(word.in(language), Sketch.SMALL) + 16;
    }
}
