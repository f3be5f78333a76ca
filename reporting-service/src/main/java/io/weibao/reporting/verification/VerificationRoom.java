package io.weibao.reporting.verification;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.reporting.register.DocumentFiles;
import io.weibao.reporting.register.IssuedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares what somebody holds with what was issued. */
@ApplicationScoped
class VerificationRoom {

    private static final Actor NOBODY = Actor.system("verification");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{6,}");

    private final UnitOfWork work;
    private final DocumentFiles files;

    VerificationRoom(UnitOfWork work, DocumentFiles files) {
        this.work = work;
        this.files = files;
    }

    VerificationView verify(String number, @Nullable String digest) {
        if (digest == null || digest.isBlank()) {
            throw InvalidValues.at("/digest", "missing-value");
        }
        String held = digest.strip().toLowerCase(Locale.ROOT);
        if (!DIGEST.matcher(held).matches()) {
            throw InvalidValues.at("/digest", "not-a-digest");
        }
        if (!NUMBER.matcher(number).matches()) {
            throw new NotFound("document", number);
        }
        IssuedDocument document = work.reading(
                NOBODY.scope(), () -> files.find(number).orElseThrow(() -> new NotFound("document", number)));
        String file = fileOf(document, held);
        return new VerificationView(
                document.number(),
                file != null,
                file,
                document.kind(),
                document.kind().title(),
                document.issuedAt(),
                document.replacedBy());
    }

    private static @Nullable String fileOf(IssuedDocument document, String held) {
        if (document.pdf().sha256().equals(held)) {
            return "pdf";
        }
        return document.docx().sha256().equals(held) ? "docx" : null;
    }
}
