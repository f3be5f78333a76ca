package io.weibao.reporting.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Paints the marks of a drawing on a graphics context. Letters are the pen's business: outlines on a picture, text in a PDF; the
 * fonts of the machine are never asked, for there may be none.
 */
public final class Painter {

    /** Writes the text of a label at its place, in the colour already set. */
    @FunctionalInterface
    public interface Pen {
        void write(Graphics2D graphics, Mark.Label label);
    }

    private Painter() {}

    public static void paint(Drawing drawing, Graphics2D graphics, Pen pen) {
        drawing.marks().forEach(mark -> {
            graphics.setColor(new Color(mark.ink().rgb()));
            paint(mark, graphics, pen);
        });
    }

    private static void paint(Mark mark, Graphics2D graphics, Pen pen) {
        switch (mark) {
            case Mark.Line line -> {
                graphics.setStroke(stroke(line.width(), line.dashed()));
                graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Mark.Trace trace -> {
                graphics.setStroke(stroke(trace.width(), false));
                graphics.draw(path(trace.spots()));
            }
            case Mark.Box box -> graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            case Mark.Dot dot -> {
                double r = dot.radius();
                graphics.fill(new Ellipse2D.Double(dot.x() - r, dot.y() - r, 2 * r, 2 * r));
            }
            case Mark.Diamond diamond -> graphics.fill(outline(diamond));
            case Mark.Label label -> pen.write(graphics, label);
        }
    }

    private static BasicStroke stroke(double width, boolean dashed) {
        return dashed
                ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private static Shape outline(Mark.Diamond diamond) {
        double r = diamond.radius();
        Path2D outline = path(List.of(
                new Mark.Spot(diamond.x(), diamond.y() - r),
                new Mark.Spot(diamond.x() + r, diamond.y()),
                new Mark.Spot(diamond.x(), diamond.y() + r),
                new Mark.Spot(diamond.x() - r, diamond.y())));
        outline.closePath();
        return outline;
    }

    private static Path2D path(List<Mark.Spot> spots) {
        Path2D path = new Path2D.Double();
        path.moveTo(spots.getFirst().x(), spots.getFirst().y());
        spots.stream().skip(1).forEach(spot -> path.lineTo(spot.x(), spot.y()));
        return path;
    }
}
