package io.weibao.reporting.template;

import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The Word templates that come with the product, one per kind of document and language. */
public final class ShippedTemplates {

    private ShippedTemplates() {}

    public static byte[] of(DocumentKind kind, Language language) {
        String name = fileName(kind, language);
        try (InputStream in = ShippedTemplates.class.getResourceAsStream("word/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No template " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code incident-report.zh.docx}; good for a download, too. */
    public static String fileName(DocumentKind kind, Language language) {
        return kind.slug() + "." + language.code() + ".docx";
    }
}
