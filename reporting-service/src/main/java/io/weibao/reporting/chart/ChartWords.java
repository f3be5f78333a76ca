package io.weibao.reporting.chart;

import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.Text;

/** What stands on charts besides the figures' own names. */
final class ChartWords {

    static final Text NO_DATA = new Text("本期无数据", "No data in this period");
    static final Text OTHER = new Text("其他", "Other");
    static final Text CUMULATIVE = new Text("累计占比", "Cumulative share");
    static final Text COUNT = new Text("件数", "Count");
    static final Text CENTRE = new Text("均值", "Mean");
    static final Text UPPER = new Text("上限", "Upper");
    static final Text LOWER = new Text("下限", "Lower");
    static final Text VIOLATION = new Text("判异点", "Breaks a run rule");
    static final Text ATTENTION = new Text("关注线", "Attention");
    static final Text KEPT = new Text("达成", "Kept");
    static final Text BROKEN = new Text("逾期", "Broken");
    static final Text RUNNING = new Text("进行中", "Running");

    private ChartWords() {}

    /** A picture that says that there is nothing to show. */
    static Drawing nothing(String title, double width, Language language) {
        Sketch sketch = new Sketch();
        double height = 60;
        sketch.box(0, 0, width, height, Ink.GRID);
        sketch.box(0.7, 0.7, width - 1.4, height - 1.4, Ink.PAPER);
        sketch.label(width / 2, height / 2 + 3, NO_DATA.in(language), Anchor.MIDDLE, Ink.QUIET);
        return sketch.finish(title, width, height);
    }
}
