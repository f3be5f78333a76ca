package io.weibao.reporting.print;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import io.weibao.reporting.chart.Mark;
import io.weibao.reporting.chart.Painter;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Writes the letters of a picture in a PDF as text in the document's fonts, so that they can be searched and copied. */
final class TextPen implements Painter.Pen {

    private final PDFont regular;
    private final PDFont bold;
    private final Typeface typeface;

    TextPen(PDFont regular, PDFont bold, Typeface typeface) {
        this.regular = regular;
        this.bold = bold;
        this.typeface = typeface;
    }

    @Override
    public void write(Graphics2D graphics, Mark.Label label) {
        String text = typeface.printable(label.text());
        if (text.isEmpty()) {
            return;
        }
        PDFont font = label.bold() ? bold : regular;
        try {
            double width = font.getStringWidth(text) / 1000 * label.size();
            PdfBoxGraphics2D pdf = (PdfBoxGraphics2D) graphics;
            pdf.setFontTextDrawer(new Writing(label, text, font));
            pdf.drawString(
                    new AttributedString(text).getIterator(),
                    (float) (label.x() - label.anchor().shift(width)),
                    (float) label.y());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font is the document's; fonts of the machine are never asked. */
    private record Writing(Mark.Label label, String text, PDFont font) implements IPdfBoxGraphics2DFontTextDrawer {

        @Override
        public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv around) {
            return true;
        }

        @Override
        public void drawText(AttributedCharacterIterator same, IFontTextDrawerEnv around) throws IOException {
            PDPageContentStream stream = around.getContentStream();
            stream.beginText();
            stream.setFont(font, (float) label.size());
            stream.setNonStrokingColor(new Color(label.ink().rgb()));
            stream.setTextMatrix(new Matrix(1, 0, 0, -1, 0, 0));
            stream.showText(text);
            stream.endText();
        }

        @Override
        public FontMetrics getFontMetrics(Font machineFont, IFontTextDrawerEnv around) {
            throw new UnsupportedOperationException("Charts measure with the document's fonts");
        }
    }
}
