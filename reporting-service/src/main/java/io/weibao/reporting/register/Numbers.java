package io.weibao.reporting.register;

import io.weibao.kit.rows.Rows;
import io.weibao.reporting.content.DocumentKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives numbers, per kind and year of the installation's zone. */
@ApplicationScoped
class Numbers {

    private final Rows rows;
    private final ZoneId zone;

    Numbers(Rows rows, @ConfigProperty(name = "weibao.zone") ZoneId zone) {
        this.rows = rows;
        this.zone = zone;
    }

    /** The next one; others who want one of the same kind wait until the transaction ends. */
    String take(DocumentKind kind, Instant at) {
        int year = at.atZone(zone).getYear();
        int serial =
                rows.query("""
                        insert into document_number as n (kind, year, last) values (?, ?, 1)
                        on conflict on constraint document_number_pk do update set last = n.last + 1 returning last
                        """, row -> row.integer("last"), kind.name(), year).getFirst();
        return "%s-%d-%06d".formatted(kind.prefix(), year, serial);
    }
}
