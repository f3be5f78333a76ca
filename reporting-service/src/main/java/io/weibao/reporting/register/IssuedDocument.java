package io.weibao.reporting.register;

import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register.
 *
 * @param version 1, and one more with each that replaces it
 * @param replaces the number of the one before
 * @param replacedBy the number of the one after; the only thing about a document that may still happen
 */
public record IssuedDocument(
        UUID id,
        String number,
        DocumentKind kind,
        Language language,
        UUID customer,
        String customerName,
        @Nullable UUID system,
        @Nullable String systemName,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodUntil,
        @Nullable UUID ticket,
        @Nullable String ticketNumber,
        @Nullable Long ticketSequence,
        @Nullable UUID round,
        String subject,
        int version,
        @Nullable String replaces,
        @Nullable String replacedBy,
        Instant issuedAt,
        @Nullable UUID issuedBy,
        @Nullable String issuedByName,
        Sealed pdf,
        Sealed docx) {

    /** A file by its digest. */
    public record Sealed(String sha256, long size) {}
}
