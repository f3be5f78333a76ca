package io.weibao.reporting.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a drawing as a PNG, fine enough for print: for Word, which older versions of cannot show SVG. */
public final class PngWriter {

    /** Dots per point: 216 to the inch. */
    private static final double FINENESS = 3;

    private PngWriter() {}

    public static byte[] write(Drawing drawing, Painter.Pen pen) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.width() * FINENESS),
                (int) Math.ceil(drawing.height() * FINENESS),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(FINENESS, FINENESS);
            Painter.paint(drawing, graphics, pen);
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
