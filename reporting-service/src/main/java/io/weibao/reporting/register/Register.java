package io.weibao.reporting.register;

import io.weibao.kit.paging.Cursor;
import io.weibao.kit.rows.Rows;
import io.weibao.reporting.composition.Subject;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.register.IssuedDocument.Sealed;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the register, as far as the scope shows them. */
@ApplicationScoped
class Register {

    private static final String SELECT = """
            select d.*, (select later.number from document later where later.replaces = d.number) as replaced_by from document d
            """;

    private final Rows rows;
    private final Numbers numbers;

    Register(Rows rows, Numbers numbers) {
        this.rows = rows;
        this.numbers = numbers;
    }

    String takeNumber(DocumentKind kind, Instant at) {
        return numbers.take(kind, at);
    }

    void add(IssuedDocument document, String content) {
        rows.update(
                """
                insert into document (id, number, kind, language, customer_id, customer_name, system_id, system_name, period_from,
                    period_until, ticket_id, ticket_number, ticket_sequence, round_id, subject, version, replaces, issued_at,
                    issued_by, issued_by_name, pdf_sha256, pdf_size, docx_sha256, docx_size, content)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """,
                document.id(),
                document.number(),
                document.kind().name(),
                document.language().name(),
                document.customer(),
                document.customerName(),
                document.system(),
                document.systemName(),
                document.periodFrom(),
                document.periodUntil(),
                document.ticket(),
                document.ticketNumber(),
                document.ticketSequence(),
                document.round(),
                document.subject(),
                document.version(),
                document.replaces(),
                document.issuedAt(),
                document.issuedBy(),
                document.issuedByName(),
                document.pdf().sha256(),
                document.pdf().size(),
                document.docx().sha256(),
                document.docx().size(),
                content);
    }

    Optional<IssuedDocument> find(String number) {
        return rows.first(SELECT + " where d.number = ?", Register::document, number);
    }

    /** The same; whoever else asks so waits until the running transaction ends. */
    Optional<IssuedDocument> newestHeld(Subject subject, Language language) {
        rows.query(
                "select pg_advisory_xact_lock(hashtextextended('document ' || ? || ' ' || ?, 0))",
                row -> true,
                subject.key(),
                language.name());
        return newest(subject, language);
    }

    /** The newest version of a subject in a language. */
    Optional<IssuedDocument> newest(Subject subject, Language language) {
        return rows.first(
                SELECT + " where d.subject = ? and d.language = ? order by d.version desc limit 1",
                Register::document,
                subject.key(),
                language.name());
    }

    /** One more than the limit, the newest first. */
    List<IssuedDocument> page(DocumentFilter filter, @Nullable Cursor after, int limit) {
        return rows.query(
                SELECT + """
                 where (?::text is null or d.kind = ?) and (?::uuid is null or d.customer_id = ?)
                   and (?::text is null or d.ticket_number = ? or d.ticket_id::text = ?) and (?::uuid is null or d.round_id = ?)
                   and (?::date is null or (d.period_from <= ? and d.period_until >= ?))
                   and (?::text is null or d.number ilike ? or d.customer_name ilike ? or d.system_name ilike ?
                        or d.ticket_number ilike ?)
                   and (?::timestamptz is null or (d.issued_at, d.id) < (?::timestamptz, ?::uuid))
                 order by d.issued_at desc, d.id desc limit ?
                """,
                Register::document,
                name(filter),
                name(filter),
                filter.customer(),
                filter.customer(),
                filter.ticket(),
                filter.ticket(),
                filter.ticket(),
                filter.round(),
                filter.round(),
                filter.from(),
                filter.until(),
                filter.from(),
                filter.pattern(),
                filter.pattern(),
                filter.pattern(),
                filter.pattern(),
                filter.pattern(),
                after == null ? null : after.instant(0),
                after == null ? null : after.instant(0),
                after == null ? null : after.uuid(1),
                limit + 1);
    }

    private static @Nullable String name(DocumentFilter filter) {
        return filter.kind() == null ? null : filter.kind().name();
    }

    private static IssuedDocument document(Rows.Row row) throws SQLException {
        return new IssuedDocument(
                row.id("id"),
                row.text("number"),
                DocumentKind.valueOf(row.text("kind")),
                Language.valueOf(row.text("language")),
                row.id("customer_id"),
                row.text("customer_name"),
                row.optionalId("system_id"),
                row.optionalText("system_name"),
                row.optionalDate("period_from"),
                row.optionalDate("period_until"),
                row.optionalId("ticket_id"),
                row.optionalText("ticket_number"),
                row.optionalText("ticket_sequence") == null ? null : row.number("ticket_sequence"),
                row.optionalId("round_id"),
                row.text("subject"),
                row.integer("version"),
                row.optionalText("replaces"),
                row.optionalText("replaced_by"),
                row.instant("issued_at"),
                row.optionalId("issued_by"),
                row.optionalText("issued_by_name"),
                new Sealed(row.text("pdf_sha256"), row.number("pdf_size")),
                new Sealed(row.text("docx_sha256"), row.number("docx_size")));
    }
}
