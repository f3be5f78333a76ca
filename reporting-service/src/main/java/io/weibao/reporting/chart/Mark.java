package io.weibao.reporting.chart;

import io.weibao.reporting.content.Printable;
import java.util.List;

/** What a drawing is made of. Lengths are points (1/72 inch), y grows downwards. */
public sealed interface Mark {

    Ink ink();

    record Line(double x1, double y1, double x2, double y2, double width, boolean dashed, Ink ink) implements Mark {}

    record Box(double x, double y, double width, double height, Ink ink) implements Mark {}

    /** A line through several spots. */
    record Trace(List<Spot> spots, double width, Ink ink) implements Mark {

        public Trace {
            spots = List.copyOf(spots);
        }
    }

    record Dot(double x, double y, double radius, Ink ink) implements Mark {}

    /** Stands out among dots by its shape as well. */
    record Diamond(double x, double y, double radius, Ink ink) implements Mark {}

    /** @param y the line the letters stand on */
    record Label(double x, double y, String text, double size, Anchor anchor, boolean bold, Ink ink) implements Mark {

        public Label {
            text = Printable.of(text).replace('\n', ' ').replace('\t', ' ');
        }
    }

    record Spot(double x, double y) {}
}
