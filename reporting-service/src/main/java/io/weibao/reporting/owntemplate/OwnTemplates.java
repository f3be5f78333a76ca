package io.weibao.reporting.owntemplate;

import io.weibao.kit.rows.Rows;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of own templates. Needs a running unit of work. */
@ApplicationScoped
public class OwnTemplates {

    private final Rows rows;

    OwnTemplates(Rows rows) {
        this.rows = rows;
    }

    /** The provider's own template, if there is one. */
    public byte @Nullable [] bytes(DocumentKind kind, Language language) {
        return rows.first(
                        "select encode(bytes, 'base64') as bytes from document_template where kind = ? and language ="
                                + " ? and bytes is not null",
                        row -> Base64.getMimeDecoder().decode(row.text("bytes")),
                        kind.name(),
                        language.code())
                .orElse(null);
    }

    Optional<OwnTemplate> find(DocumentKind kind, Language language) {
        return rows.first(
                SELECT + " where kind = ? and language = ?", OwnTemplates::read, kind.name(), language.code());
    }

    List<OwnTemplate> all() {
        return rows.query(SELECT, OwnTemplates::read);
    }

    /** @return whether the row still had the version before this one */
    boolean write(OwnTemplate template, byte @Nullable [] bytes) {
        int changed = rows.update(
                """
                insert into document_template
                    (kind, language, bytes, sha256, size, version, changed_at, changed_by, changed_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint document_template_pk do update set
                    bytes = excluded.bytes, sha256 = excluded.sha256, size = excluded.size, version = excluded.version,
                    changed_at = excluded.changed_at, changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name
                where document_template.version = excluded.version - 1
                """,
                template.kind().name(),
                template.language().code(),
                bytes,
                template.sha256(),
                template.sha256() == null ? null : template.size(),
                template.version(),
                template.changedAt(),
                template.changedBy(),
                template.changedByName());
        return changed == 1;
    }

    private static final String SELECT = """
            select kind, language, sha256, coalesce(size, 0) as size, version, changed_at, changed_by, changed_by_name
            from document_template""";

    private static OwnTemplate read(Rows.Row row) throws SQLException {
        return new OwnTemplate(
                DocumentKind.valueOf(row.text("kind")),
                Language.valueOf(row.text("language").toUpperCase(Locale.ROOT)),
                row.optionalText("sha256"),
                row.number("size"),
                row.number("version"),
                row.instant("changed_at"),
                row.id("changed_by"),
                row.text("changed_by_name"));
    }
}
