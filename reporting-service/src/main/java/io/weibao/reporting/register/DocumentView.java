package io.weibao.reporting.register;

import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An issued document as callers see it. */
@Schema(name = "Document")
public record DocumentView(
        UUID id,
        String number,
        DocumentKind kind,
        Text title,
        String language,
        Reference customer,
        @Nullable Reference system,
        @Nullable PeriodView period,
        @Nullable TicketReference ticket,
        @Nullable UUID round,
        int version,
        @Nullable String replaces,
        @Nullable String replacedBy,
        Instant issuedAt,
        @Nullable Reference issuedBy,
        IssuedDocument.Sealed pdf,
        IssuedDocument.Sealed docx,
        String verificationAddress) {

    /** Something with a name. */
    @Schema(name = "DocumentReference")
    public record Reference(UUID id, String name) {

        static @Nullable Reference of(@Nullable UUID id, @Nullable String name) {
            return id == null ? null : new Reference(id, name == null ? "" : name);
        }
    }

    /** Days, both included. */
    @Schema(name = "DocumentPeriodView")
    public record PeriodView(LocalDate from, LocalDate to) {

        static @Nullable PeriodView of(@Nullable LocalDate from, @Nullable LocalDate until) {
            return from == null || until == null ? null : new PeriodView(from, until);
        }
    }

    /** The ticket of an incident report. */
    @Schema(name = "DocumentTicket")
    public record TicketReference(UUID id, String number) {

        static @Nullable TicketReference of(@Nullable UUID id, @Nullable String number) {
            return id == null ? null : new TicketReference(id, number == null ? "" : number);
        }
    }

    static DocumentView of(IssuedDocument document, String verificationAddress) {
        return new DocumentView(
                document.id(),
                document.number(),
                document.kind(),
                document.kind().title(),
                document.language().code(),
                new Reference(document.customer(), document.customerName()),
                Reference.of(document.system(), document.systemName()),
                PeriodView.of(document.periodFrom(), document.periodUntil()),
                TicketReference.of(document.ticket(), document.ticketNumber()),
                document.round(),
                document.version(),
                document.replaces(),
                document.replacedBy(),
                document.issuedAt(),
                Reference.of(document.issuedBy(), document.issuedByName()),
                document.pdf(),
                document.docx(),
                verificationAddress);
    }
}
