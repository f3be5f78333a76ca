package io.weibao.reporting.wire;

import io.weibao.kit.outbox.Outbox;
import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.kit.time.Ids;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.register.DocumentNews;
import io.weibao.reporting.register.IssuedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Issued documents as events of weibao.documents.v1: one event per document, for a document is never changed. */
@ApplicationScoped
class DocumentEvents implements DocumentNews {

    static final String TOPIC = "weibao.documents.v1";
    static final String ISSUED = "io.weibao.report.document-issued.v1";

    private final Outbox outbox;
    private final Ids ids;

    DocumentEvents(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    @Override
    public void issued(IssuedDocument document) {
        outbox.publish(event(document, ids.next()));
    }

    static OutgoingEvent event(IssuedDocument document, UUID id) {
        return new OutgoingEvent(
                id,
                TOPIC,
                document.id().toString(),
                1,
                ISSUED,
                document.number(),
                document.customer(),
                "live",
                document.issuedAt(),
                new Data(DocumentData.of(document)));
    }

    /** The published form. */
    record Data(DocumentData document) {}

    record DocumentData(
            UUID id,
            String number,
            String kind,
            Text title,
            String language,
            Named customer,
            @Nullable Named system,
            @Nullable PeriodData period,
            @Nullable TicketData ticket,
            @Nullable UUID round,
            int version,
            @Nullable String replaces,
            Sha256 sha256,
            Instant issuedAt,
            @Nullable UUID issuedBy) {

        static DocumentData of(IssuedDocument document) {
            return new DocumentData(
                    document.id(),
                    document.number(),
                    document.kind().name(),
                    document.kind().title(),
                    document.language().code(),
                    new Named(document.customer(), document.customerName()),
                    Named.of(document.system(), document.systemName()),
                    PeriodData.of(document.periodFrom(), document.periodUntil()),
                    TicketData.of(document.ticket(), document.ticketNumber()),
                    document.round(),
                    document.version(),
                    document.replaces(),
                    new Sha256(document.pdf().sha256(), document.docx().sha256()),
                    document.issuedAt(),
                    document.issuedBy());
        }
    }

    record PeriodData(LocalDate from, LocalDate to) {

        static @Nullable PeriodData of(@Nullable LocalDate from, @Nullable LocalDate to) {
            return from == null || to == null ? null : new PeriodData(from, to);
        }
    }

    record TicketData(UUID id, String number) {

        static @Nullable TicketData of(@Nullable UUID id, @Nullable String number) {
            return id == null || number == null ? null : new TicketData(id, number);
        }
    }

    /** Digests of the two files. */
    record Sha256(String pdf, String docx) {}
}
