package io.weibao.reporting.chart;

import java.util.ArrayList;
import java.util.List;

/** Collects the marks of a drawing, later ones above earlier ones. */
final class Sketch {

    static final double SMALL = 7.5;
    static final double NORMAL = 8.5;

    private final List<Mark> marks = new ArrayList<>();

    void line(double x1, double y1, double x2, double y2, Ink ink) {
        marks.add(new Mark.Line(x1, y1, x2, y2, 0.7, false, ink));
    }

    void dashes(double x1, double y1, double x2, double y2, Ink ink) {
        marks.add(new Mark.Line(x1, y1, x2, y2, 0.9, true, ink));
    }

    void box(double x, double y, double width, double height, Ink ink) {
        if (width > 0 && height > 0) {
            marks.add(new Mark.Box(x, y, width, height, ink));
        }
    }

    void trace(List<Mark.Spot> spots, Ink ink) {
        if (spots.size() > 1) {
            marks.add(new Mark.Trace(spots, 1.3, ink));
        }
    }

    void dot(double x, double y, Ink ink) {
        marks.add(new Mark.Dot(x, y, 2, ink));
    }

    void diamond(double x, double y, Ink ink) {
        marks.add(new Mark.Diamond(x, y, 4.2, ink));
    }

    void label(double x, double y, String text, Anchor anchor, Ink ink) {
        marks.add(new Mark.Label(x, y, text, SMALL, anchor, false, ink));
    }

    void label(Mark.Label label) {
        marks.add(label);
    }

    void strong(double x, double y, String text, Anchor anchor, Ink ink) {
        marks.add(new Mark.Label(x, y, text, NORMAL, anchor, true, ink));
    }

    Drawing finish(String title, double width, double height) {
        return new Drawing(title, width, height, marks);
    }
}
