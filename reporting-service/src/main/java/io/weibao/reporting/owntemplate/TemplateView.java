package io.weibao.reporting.owntemplate;

import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.template.ShippedTemplates;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template as callers see it.
 *
 * @param own whether it is the provider's own; else the shipped one is used
 * @param version to be named by whoever replaces it; 0 when nobody ever did
 */
record TemplateView(
        DocumentKind kind,
        String language,
        Text title,
        String fileName,
        boolean own,
        long version,
        long size,
        @Nullable String sha256,
        @Nullable Instant changedAt,
        @Nullable Changer changedBy) {

    record Changer(UUID id, String name) {}

    static TemplateView of(DocumentKind kind, Language language, @Nullable OwnTemplate own) {
        return own == null ? shipped(kind, language) : changed(own);
    }

    private static TemplateView shipped(DocumentKind kind, Language language) {
        return new TemplateView(
                kind,
                language.code(),
                kind.title(),
                ShippedTemplates.fileName(kind, language),
                false,
                OwnTemplate.NEVER_CHANGED,
                ShippedTemplates.of(kind, language).length,
                null,
                null,
                null);
    }

    private static TemplateView changed(OwnTemplate own) {
        boolean used = own.sha256() != null;
        return new TemplateView(
                own.kind(),
                own.language().code(),
                own.kind().title(),
                ShippedTemplates.fileName(own.kind(), own.language()),
                used,
                own.version(),
                used ? own.size() : ShippedTemplates.of(own.kind(), own.language()).length,
                own.sha256(),
                own.changedAt(),
                new Changer(own.changedBy(), own.changedByName()));
    }
}
