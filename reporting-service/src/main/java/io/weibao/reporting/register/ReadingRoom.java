package io.weibao.reporting.register;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.reporting.content.DocumentContent;
import io.weibao.reporting.content.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows what was issued, and how it would look if it were. Nothing is changed here. */
@ApplicationScoped
class ReadingRoom {

    private final UnitOfWork work;
    private final Register register;
    private final Press press;
    private final Previews previews;

    ReadingRoom(UnitOfWork work, Register register, Press press, Previews previews) {
        this.work = work;
        this.register = register;
        this.press = press;
        this.previews = previews;
    }

    Page<DocumentView> page(Actor actor, DocumentFilter filter, @Nullable Cursor after, int limit) {
        return work.reading(actor.scope(), () -> Page.of(
                        register.page(filter, after, limit),
                        limit,
                        document -> Cursor.of(document.issuedAt(), document.id()))
                .map(this::view));
    }

    DocumentView show(Actor actor, String number) {
        return work.reading(actor.scope(), () -> view(find(number)));
    }

    /** One of the files of a document, with its digest. */
    File file(Actor actor, String number, Function<IssuedDocument, IssuedDocument.Sealed> which) {
        return work.reading(actor.scope(), () -> {
            IssuedDocument document = find(number);
            IssuedDocument.Sealed sealed = which.apply(document);
            return new File(press.read(document.customer(), sealed), sealed.sha256());
        });
    }

    String previewHtml(Actor actor, DocumentRequest request) {
        return preview(actor, request, press::previewHtml);
    }

    byte[] previewPdf(Actor actor, DocumentRequest request) {
        return preview(actor, request, press::previewPdf);
    }

    /** Bytes whose digest is known. */
    @SuppressWarnings("ArrayRecordComponent")
    record File(byte[] bytes, String sha256) {}

    /** The content is gathered in a transaction, and drawn after it: nobody waits for a slow drawing. */
    private <T> T preview(Actor actor, DocumentRequest request, BiFunction<DocumentContent, Language, T> drawing) {
        DocumentContent content = work.reading(actor.scope(), () -> previews.content(actor, request));
        return drawing.apply(content, request.languageOfDocument());
    }

    private IssuedDocument find(String number) {
        return register.find(number).orElseThrow(() -> new NotFound("document", number));
    }

    private DocumentView view(IssuedDocument document) {
        return DocumentView.of(document, press.verificationAddress(document.number()));
    }
}
