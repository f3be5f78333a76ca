package io.weibao.reporting.chart;

import java.util.stream.Collectors;

/** Writes a drawing as an SVG element that can stand in a page; its letters are text, so they can be searched and read aloud. */
public final class SvgWriter {

    private SvgWriter() {}

    public static String write(Drawing drawing) {
        String size = Figures.plain(drawing.width(), 2) + " " + Figures.plain(drawing.height(), 2);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + size + "\">"
                + "<title>" + escaped(drawing.title()) + "</title>"
                + drawing.marks().stream().map(SvgWriter::mark).collect(Collectors.joining())
                + "</svg>";
    }

    private static String mark(Mark mark) {
        String colour = mark.ink().hex();
        return switch (mark) {
            case Mark.Line line ->
                element("line") + at("x1", line.x1()) + at("y1", line.y1()) + at("x2", line.x2())
                        + at("y2", line.y2()) + at("stroke-width", line.width())
                        + (line.dashed() ? " stroke-dasharray=\"4 3\"" : "") + " stroke=\"" + colour + "\"/>";
            case Mark.Box box ->
                element("rect")
                        + at("x", box.x())
                        + at("y", box.y())
                        + at("width", box.width())
                        + at("height", box.height())
                        + fill(colour);
            case Mark.Dot dot ->
                element("circle") + at("cx", dot.x()) + at("cy", dot.y()) + at("r", dot.radius()) + fill(colour);
            case Mark.Diamond diamond -> element("path") + " d=\"" + outline(diamond) + "\"" + fill(colour);
            case Mark.Trace trace ->
                element("polyline") + " fill=\"none\"" + at("stroke-width", trace.width())
                        + " stroke-linejoin=\"round\" stroke=\"" + colour + "\" points=\"" + spots(trace) + "\"/>";
            case Mark.Label label -> label(label, colour);
        };
    }

    private static String label(Mark.Label label, String colour) {
        return element("text") + at("x", label.x()) + at("y", label.y()) + at("font-size", label.size())
                + " text-anchor=\"" + label.anchor().name().toLowerCase(java.util.Locale.ROOT) + "\""
                + (label.bold() ? " font-weight=\"bold\"" : "") + " fill=\"" + colour + "\">"
                + escaped(label.text()) + "</text>";
    }

    private static String outline(Mark.Diamond diamond) {
        double r = diamond.radius();
        return "M" + pair(diamond.x(), diamond.y() - r) + "L" + pair(diamond.x() + r, diamond.y()) + "L"
                + pair(diamond.x(), diamond.y() + r) + "L" + pair(diamond.x() - r, diamond.y()) + "Z";
    }

    private static String spots(Mark.Trace trace) {
        return trace.spots().stream().map(spot -> pair(spot.x(), spot.y())).collect(Collectors.joining(" "));
    }

    private static String pair(double x, double y) {
        return Figures.plain(x, 2) + "," + Figures.plain(y, 2);
    }

    private static String element(String name) {
        return "<" + name;
    }

    private static String at(String attribute, double value) {
        return " " + attribute + "=\"" + Figures.plain(value, 2) + "\"";
    }

    private static String fill(String colour) {
        return " fill=\"" + colour + "\"/>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
