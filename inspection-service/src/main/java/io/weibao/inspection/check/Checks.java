package io.weibao.inspection.check;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Place;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The checks this unit of work may see. */
@ApplicationScoped
class Checks {

    /** A check with the moment it was written down, by which lists are ordered. */
    record Listed(AutomaticCheck check, Instant recordedAt) {}

    private static final String SELECT = """
            select k.*, c.name as customer_name, s.name as system_name, p.name as component_name from automatic_check k
            join customer_copy c on c.customer_id = k.customer_id join system_copy s on s.id = k.system_id
            join component p on p.id = k.component_id
            """;

    private final Rows rows;

    Checks(Rows rows) {
        this.rows = rows;
    }

    AutomaticCheck existing(UUID id) {
        return rows.first(SELECT + " where k.id = ?", Checks::check, id)
                .orElseThrow(() -> new NotFound("automatic check", id));
    }

    /** Newest first, one more than the limit. */
    List<Listed> page(@Nullable UUID customer, @Nullable UUID system, @Nullable Cursor after, int limit) {
        Instant recorded = after == null ? null : after.instant(0);
        return rows.query(
                SELECT + """
                 where (?::uuid is null or k.customer_id = ?) and (?::uuid is null or k.system_id = ?)
                  and (?::timestamptz is null or (k.recorded_at, k.id) < (?, ?))
                order by k.recorded_at desc, k.id desc limit ?
                """,
                row -> new Listed(check(row), row.instant("recorded_at")),
                customer,
                customer,
                system,
                system,
                recorded,
                recorded,
                after == null ? null : after.uuid(1),
                limit + 1);
    }

    void insert(AutomaticCheck check, Instant at, UUID by) {
        rows.update(
                """
                insert into automatic_check (id, version, customer_id, system_id, component_id, kind, url, every_minutes,
                  item_key, certificate_days_attention, certificate_days_fault, active, next_at, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                check.id(),
                check.version(),
                check.place().customer().id(),
                check.place().system().id(),
                check.component().id(),
                check.kind().name(),
                check.url(),
                check.everyMinutes(),
                check.itemKey(),
                check.certificateDaysAttention(),
                check.certificateDaysFault(),
                check.active(),
                at,
                at,
                by);
    }

    /** Whether the version was still the one before. It runs again at once. */
    boolean update(AutomaticCheck check, Instant at, UUID by) {
        return rows.update(
                        """
                        update automatic_check set version = ?, component_id = ?, kind = ?, url = ?, every_minutes = ?,
                          item_key = ?, certificate_days_attention = ?, certificate_days_fault = ?, active = ?, next_at = ?,
                          recorded_at = ?, recorded_by = ?
                        where id = ? and version = ?
                        """,
                        check.version(),
                        check.component().id(),
                        check.kind().name(),
                        check.url(),
                        check.everyMinutes(),
                        check.itemKey(),
                        check.certificateDaysAttention(),
                        check.certificateDaysFault(),
                        check.active(),
                        at,
                        at,
                        by,
                        check.id(),
                        check.version() - 1)
                == 1;
    }

    /**
     * Takes the earliest checks that are due, and sets each for its next time: whoever takes one runs it, and one whose process dies
     * meanwhile runs at its next time again.
     */
    List<AutomaticCheck> claimDue(Instant now, int most) {
        List<UUID> claimed = rows.query("""
                update automatic_check k set next_at = ?::timestamptz + make_interval(mins => k.every_minutes)
                from (select id from automatic_check where active and next_at <= ? order by next_at limit ?
                      for update skip locked) due
                where k.id = due.id returning k.id
                """, row -> row.id("id"), now, now, most);
        return claimed.isEmpty()
                ? List.of()
                : rows.query(SELECT + " where k.id = any (?::uuid[])", Checks::check, claimed);
    }

    Optional<Instant> nextDue() {
        return rows.first(
                "select next_at from automatic_check where active order by next_at limit 1",
                row -> row.instant("next_at"));
    }

    private static AutomaticCheck check(Rows.Row row) throws SQLException {
        return new AutomaticCheck(
                row.id("id"),
                row.number("version"),
                new Place(
                        new Named(row.id("customer_id"), row.text("customer_name")),
                        new Named(row.id("system_id"), row.text("system_name"))),
                new Named(row.id("component_id"), row.text("component_name")),
                CheckKind.valueOf(row.text("kind")),
                row.text("url"),
                row.integer("every_minutes"),
                row.text("item_key"),
                row.integer("certificate_days_attention"),
                row.integer("certificate_days_fault"),
                row.flag("active"));
    }
}
