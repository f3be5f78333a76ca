package io.weibao.reporting.owntemplate;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.http.ETags;
import io.weibao.kit.problem.StaleVersion;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.template.ShippedTemplates;
import io.weibao.reporting.template.TemplateCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Replaces templates and takes replacements back. */
@ApplicationScoped
class TemplateDesk {

    private final UnitOfWork work;
    private final OwnTemplates templates;
    private final Clock clock;

    TemplateDesk(UnitOfWork work, OwnTemplates templates, Clock clock) {
        this.work = work;
        this.templates = templates;
        this.clock = clock;
    }

    /** A template with its bytes, for a download. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way out, never compared
    record Download(TemplateView view, byte[] bytes) {}

    List<TemplateView> list(Actor actor) {
        return work.reading(actor.scope(), () -> {
            List<OwnTemplate> own = templates.all();
            return Stream.of(DocumentKind.values())
                    .flatMap(kind -> Stream.of(Language.values())
                            .map(language -> TemplateView.of(kind, language, among(own, kind, language))))
                    .toList();
        });
    }

    Download download(Actor actor, DocumentKind kind, Language language) {
        return work.reading(actor.scope(), () -> {
            byte[] own = templates.bytes(kind, language);
            return new Download(view(kind, language), own == null ? ShippedTemplates.of(kind, language) : own);
        });
    }

    TemplateView replace(Actor actor, DocumentKind kind, Language language, @Nullable String ifMatch, byte[] bytes) {
        TemplateCheck.check(kind, bytes);
        return write(actor, kind, language, ifMatch, bytes);
    }

    /** Back to the shipped one. */
    TemplateView takeBack(Actor actor, DocumentKind kind, Language language, @Nullable String ifMatch) {
        return write(actor, kind, language, ifMatch, null);
    }

    private TemplateView write(
            Actor actor, DocumentKind kind, Language language, @Nullable String ifMatch, byte @Nullable [] bytes) {
        return work.in(actor.scope(), () -> {
            TemplateView before = view(kind, language);
            ETags.requireMatch(ifMatch, before.version());
            String sha256 = bytes == null ? null : sha256(bytes);
            if (Objects.equals(before.sha256(), sha256)) {
                return before;
            }
            OwnTemplate template = new OwnTemplate(
                    kind,
                    language,
                    sha256,
                    bytes == null ? 0 : bytes.length,
                    before.version() + 1,
                    clock.instant(),
                    actor.id(),
                    actor.name());
            if (!templates.write(template, bytes)) {
                throw new StaleVersion(null);
            }
            return TemplateView.of(kind, language, template);
        });
    }

    private TemplateView view(DocumentKind kind, Language language) {
        return TemplateView.of(kind, language, templates.find(kind, language).orElse(null));
    }

    private static @Nullable OwnTemplate among(List<OwnTemplate> own, DocumentKind kind, Language language) {
        return own.stream()
                .filter(template -> template.kind() == kind && template.language() == language)
                .findFirst()
                .orElse(null);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
