package io.weibao.reporting.print;

import io.weibao.reporting.chart.Mark;
import io.weibao.reporting.chart.Painter;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** Writes the letters of a picture as outlines of the document's own font: the machine needs none. */
public final class OutlinePen implements Painter.Pen {

    private final Typeface typeface;
    private final String letters;
    private Typeface.@Nullable Weights weights;

    /** @param letters all that will be written, so that the font is cut once */
    public OutlinePen(Typeface typeface, String letters) {
        this.typeface = typeface;
        this.letters = letters;
    }

    @Override
    public void write(Graphics2D graphics, Mark.Label label) {
        String text = typeface.printable(label.text());
        TrueTypeFont font = weights().weight(label.bold());
        try {
            double scale = label.size() / font.getUnitsPerEm();
            AffineTransform place = AffineTransform.getTranslateInstance(
                    label.x() - label.anchor().shift(width(font, text) * scale), label.y());
            place.scale(scale, -scale);
            for (int character : text.codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
                GlyphData outline = font.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    graphics.fill(place.createTransformedShape(outline.getPath()));
                }
                place.translate(font.getAdvanceWidth(glyph), 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Typeface.Weights weights() {
        if (weights == null) {
            weights = typeface.weightsFor(typeface.printable(letters));
        }
        return weights;
    }

    private static double width(TrueTypeFont font, String text) throws IOException {
        double width = 0;
        for (int character : text.codePoints().toArray()) {
            width += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(character));
        }
        return width;
    }
}
