package io.weibao.reporting.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.weibao.reporting.chart.Drawing;
import io.weibao.reporting.chart.Painter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Element;

/**
 * Prints a page as PDF, the used characters of its fonts inside. Nothing in the file tells when or where it was printed: the same
 * page gives the same bytes.
 */
public final class PagePrinter {

    static final String PICTURE_TYPE = "application/x-weibao-drawing";

    private static final String FAMILY = "Weibao";
    private static final double DOTS_PER_POINT = 96.0 / 72;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Typeface typeface;

    public PagePrinter(Typeface typeface) {
        this.typeface = typeface;
        FontMappers.set(new OwnFontsOnly(typeface));
    }

    /** The place of a picture in a page; {@code index} is its place in the list. */
    public static String place(Drawing drawing, int index) {
        return "<object type=\"%s\" data=\"%d\" style=\"display: block; width: %spt; height: %spt\"></object>"
                .formatted(PICTURE_TYPE, index, drawing.width(), drawing.height());
    }

    public byte[] print(String page, List<Drawing> pictures, Instant preparedAt) {
        try (PDDocument document = new PDDocument()) {
            String printable = typeface.printable(page);
            Typeface.Weights weights = typeface.weightsFor(printable + typeface.printable(letters(pictures)));
            PDFont regular = PDType0Font.load(document, weights.regular(), true);
            PDFont bold = PDType0Font.load(document, weights.bold(), true);
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .useFont(new PDFontSupplier(regular), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(new PDFontSupplier(bold), FAMILY, 700, FontStyle.NORMAL, true)
                    .useObjectDrawerFactory(new Pictures(pictures, new TextPen(regular, bold, typeface)))
                    .useUriResolver((base, uri) -> null)
                    .withHtmlContent(printable, null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                sign(document, printable, preparedAt);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String letters(List<Drawing> pictures) {
        return pictures.stream().map(Drawing::letters).collect(Collectors.joining());
    }

    /** What a PDF would otherwise take from the clock of the machine comes from the document. */
    private static void sign(PDDocument document, String page, Instant preparedAt) {
        CRC32 digest = new CRC32();
        digest.update(page.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(digest.getValue());
        PDDocumentInformation facts = document.getDocumentInformation();
        facts.setCreationDate(GregorianCalendar.from(ZonedDateTime.ofInstant(preparedAt, ZoneOffset.UTC)));
        facts.setProducer("Weibao");
    }

    private record Pictures(List<Drawing> drawings, TextPen pen) implements FSObjectDrawerFactory {

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getAttribute("type").equals(PICTURE_TYPE);
        }

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
            return (object, x, y, width, height, device, context, dotsPerPixel) -> {
                device.drawWithGraphics(
                        (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
                            graphics.scale(DOTS_PER_POINT, DOTS_PER_POINT);
                            Painter.paint(drawing, graphics, pen);
                        });
                return null;
            };
        }
    }
}
