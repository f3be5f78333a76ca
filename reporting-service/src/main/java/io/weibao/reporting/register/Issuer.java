package io.weibao.reporting.register;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.time.Ids;
import io.weibao.reporting.composition.Composer;
import io.weibao.reporting.composition.Draft;
import io.weibao.reporting.composition.Occasion;
import io.weibao.reporting.composition.Subject;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Issues documents: number, files, row and event become true together or not at all. Needs a running unit of work. */
@ApplicationScoped
public class Issuer {

    private final Register register;
    private final Composer composer;
    private final Press press;
    private final DocumentNews news;
    private final Ids ids;

    Issuer(Register register, Composer composer, Press press, DocumentNews news, Ids ids) {
        this.register = register;
        this.composer = composer;
        this.press = press;
        this.news = news;
        this.ids = ids;
    }

    /**
     * Issues a document.
     *
     * @param by whoever asked for it; none when nobody did
     * @param before the document it takes the place of
     */
    public IssuedDocument issue(
            Subject subject, Language language, @Nullable Actor by, @Nullable IssuedDocument before, Instant at) {
        String number = register.takeNumber(subject.kind(), at);
        Draft draft = composer.compose(
                subject, new Occasion(at, by == null ? null : by.name(), before == null ? null : before.number()));
        Press.Printed printed = press.print(subject.customer(), draft.content(), language, number);
        IssuedDocument document = document(number, draft, language, by, before, at, printed);
        register.add(document, Json.write(draft.content()));
        news.issued(document);
        return document;
    }

    /** The newest version of what is about this, in this language; until the unit of work ends nobody else issues another. */
    public Optional<IssuedDocument> newest(Subject subject, Language language) {
        return register.newestHeld(subject, language);
    }

    /** The document as callers see it. */
    public DocumentView view(IssuedDocument document) {
        return DocumentView.of(document, press.verificationAddress(document.number()));
    }

    private IssuedDocument document(
            String number,
            Draft draft,
            Language language,
            @Nullable Actor by,
            @Nullable IssuedDocument before,
            Instant at,
            Press.Printed printed) {
        Subject subject = draft.subject();
        Subject.OfPeriod period = subject instanceof Subject.OfPeriod ofPeriod ? ofPeriod : null;
        Subject.OfTicket ticket = subject instanceof Subject.OfTicket ofTicket ? ofTicket : null;
        Subject.OfRound round = subject instanceof Subject.OfRound ofRound ? ofRound : null;
        return new IssuedDocument(
                ids.next(),
                number,
                subject.kind(),
                language,
                subject.customer(),
                draft.customerName(),
                draft.system(),
                draft.systemName(),
                period == null ? null : period.period().from(),
                period == null ? null : period.period().to(),
                ticket == null ? null : ticket.ticket(),
                draft.ticketNumber(),
                ticket == null ? null : ticket.sequence(),
                round == null ? null : round.round(),
                subject.key(),
                before == null ? 1 : before.version() + 1,
                before == null ? null : before.number(),
                null,
                at,
                by == null ? null : by.id(),
                by == null ? null : by.name(),
                printed.pdf(),
                printed.docx());
    }
}
