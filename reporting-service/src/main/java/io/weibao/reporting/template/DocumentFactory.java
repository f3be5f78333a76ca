package io.weibao.reporting.template;

import io.weibao.kit.problem.Unavailable;
import io.weibao.reporting.chart.Drawing;
import io.weibao.reporting.chart.SvgWriter;
import io.weibao.reporting.content.DocumentContent;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.fields.HeadFields;
import io.weibao.reporting.fields.Words;
import io.weibao.reporting.print.PagePrinter;
import io.weibao.reporting.print.Typeface;
import io.weibao.reporting.word.Outgrown;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents of content: PDF and Word in one of two languages. The same content, number, address and template give the same
 * bytes. Documents are made one after the other, since each needs a good part of the service's memory for a moment; whoever
 * would wait too long is told so.
 */
@Singleton
public class DocumentFactory {

    private static final long PATIENCE_SECONDS = 20;

    private final Semaphore press = new Semaphore(1, true);
    private final PageWriter pages = new PageWriter();
    private final PagePrinter printer;
    private final WordPrinter word;

    public DocumentFactory() {
        Typeface typeface = new Typeface();
        printer = new PagePrinter(typeface);
        word = new WordPrinter(typeface);
    }

    /**
     * An issued document.
     *
     * @param verificationAddress where whoever holds the document can ask whether it is genuine
     * @param ownTemplate a Word template of the provider's own that {@link TemplateCheck} has accepted; null for the shipped one
     * @throws TemplateOutgrown if the template has no room for this content
     */
    public Rendered render(
            DocumentContent content,
            Language language,
            String number,
            String verificationAddress,
            byte @Nullable [] ownTemplate) {
        Words words = new Words(language, content.cover().zone());
        HeadFields head = HeadFields.of(content, words, number, verificationAddress);
        Record body = FieldCatalogue.body(content, words);
        Instant preparedAt = content.cover().preparedAt();
        byte[] template = ownTemplate == null ? ShippedTemplates.of(content.kind(), language) : ownTemplate;
        return alone(() -> {
            try {
                byte[] docx = word.print(template, preparedAt, head, body);
                return new Rendered(pdf(content, language, head, body), docx);
            } catch (Outgrown e) {
                throw TemplateOutgrown.of(content.kind(), language, e.bound());
            }
        });
    }

    /** As a page for a browser, charts included; not numbered. */
    public String previewHtml(DocumentContent content, Language language) {
        Words words = new Words(language, content.cover().zone());
        return pages.write(
                content.kind(),
                language,
                picture -> SvgWriter.write(picture.drawing()),
                HeadFields.of(content, words, null, null),
                FieldCatalogue.body(content, words));
    }

    /** As it would be printed; not numbered. */
    public byte[] previewPdf(DocumentContent content, Language language) {
        Words words = new Words(language, content.cover().zone());
        HeadFields head = HeadFields.of(content, words, null, null);
        Record body = FieldCatalogue.body(content, words);
        return alone(() -> pdf(content, language, head, body));
    }

    private byte[] pdf(DocumentContent content, Language language, HeadFields head, Record body) {
        List<Drawing> drawings = new ArrayList<>();
        String page = pages.write(
                content.kind(),
                language,
                picture -> {
                    drawings.add(picture.drawing());
                    return PagePrinter.place(picture.drawing(), drawings.size() - 1);
                },
                head,
                body);
        return printer.print(page, drawings, content.cover().preparedAt());
    }

    private <T> T alone(Supplier<T> work) {
        try {
            if (!press.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Unavailable();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable();
        }
        try {
            return work.get();
        } finally {
            press.release();
        }
    }
}
