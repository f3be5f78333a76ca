package io.weibao.reporting.register;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.idempotency.Answer;
import io.weibao.kit.idempotency.Idempotency;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.reporting.composition.Subject;
import io.weibao.reporting.content.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Issues documents that people ask for. */
@ApplicationScoped
class DocumentDesk {

    private final UnitOfWork work;
    private final Idempotency idempotency;
    private final Subjects subjects;
    private final Issuer issuer;
    private final Clock clock;

    DocumentDesk(UnitOfWork work, Idempotency idempotency, Subjects subjects, Issuer issuer, Clock clock) {
        this.work = work;
        this.idempotency = idempotency;
        this.subjects = subjects;
        this.issuer = issuer;
        this.clock = clock;
    }

    Answer issue(Actor actor, @Nullable String key, DocumentRequest request) {
        return work.in(
                actor.scope(), () -> idempotency.once(actor, key, request, () -> answer(issueOnce(actor, request))));
    }

    private Answer answer(IssuedDocument document) {
        return Answer.created(URI.create("/api/v1/documents/" + document.number()), 1, issuer.view(document));
    }

    private IssuedDocument issueOnce(Actor actor, DocumentRequest request) {
        Subject subject = subjects.of(request);
        Language language = request.languageOfDocument();
        IssuedDocument newest = issuer.newest(subject, language).orElse(null);
        return issuer.issue(
                subject,
                language,
                actor,
                replaced(request.replaces(), newest),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Whoever issues the same again says so, by naming the newest version. */
    private static @Nullable IssuedDocument replaced(@Nullable String replaces, @Nullable IssuedDocument newest) {
        if (replaces == null && newest != null) {
            throw new DocumentExists(newest.number());
        }
        if (replaces != null) {
            NotReplaceable.unless(newest, replaces);
        }
        return newest;
    }
}
