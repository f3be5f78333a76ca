package io.weibao.reporting.template;

import io.weibao.reporting.document.DocumentContent;
import io.weibao.reporting.document.DocumentNumber;
import io.weibao.reporting.document.Language;
import org.jspecify.annotations.Nullable;

/** Renders content. Deterministic: the same content, language, number, address and template give the same bytes. */
public interface DocumentFactory {

    /**
     * The document as PDF and as Word file.
     *
     * @param number none for a preview, which says on every page that it is none
     * @param verificationAddress where somebody who holds the document can ask whether it is genuine; none for a preview
     */
    Rendered render(
            DocumentContent content,
            Language language,
            @Nullable DocumentNumber number,
            @Nullable String verificationAddress);

    /** The document as a page for the screen, without a number. */
    String previewHtml(DocumentContent content, Language language);
}
