package io.weibao.sla.calendar;

import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The record of calendars and notices: versions are appended, the newest counts. */
@ApplicationScoped
class CalendarRecord {

    private final Rows rows;

    CalendarRecord(Rows rows) {
        this.rows = rows;
    }

    /** A calendar as it was written down. */
    record Recorded(int version, String document) {}

    /** How often a calendar was recorded. */
    int version(String id) {
        return rows.query(
                        "select coalesce(max(version), 0) as version from calendar_version where calendar_id = ?",
                        row -> row.integer("version"),
                        id)
                .getFirst();
    }

    /** The newest version, after which nobody else writes one until the unit of work ends. */
    Optional<Recorded> newestHeld(String id) {
        lock();
        return rows.first(
                "select version, document from calendar_version where calendar_id = ? order by version desc limit 1",
                row -> new Recorded(row.integer("version"), row.text("document")),
                id);
    }

    void calendar(String id, String document, Instant at, UUID by) {
        lock();
        rows.update("""
                insert into calendar_version (calendar_id, version, document, recorded_at, recorded_by)
                select ?, coalesce(max(version), 0) + 1, ?, ?, ? from calendar_version where calendar_id = ?
                """, id, document, at, by, id);
    }

    /** A notice that says what the newest one says is not written again. */
    void holidays(int year, String document, Instant at, UUID by) {
        lock();
        Optional<String> newest = rows.first(
                "select document from holiday_notice where year = ? order by version desc limit 1",
                row -> row.text("document"),
                year);
        if (newest.filter(document::equals).isPresent()) {
            return;
        }
        rows.update("""
                insert into holiday_notice (year, version, document, recorded_at, recorded_by)
                select ?, coalesce(max(version), 0) + 1, ?, ?, ? from holiday_notice where year = ?
                """, year, document, at, by, year);
    }

    /** Two people never write the same version. */
    private void lock() {
        rows.query("select pg_advisory_xact_lock(hashtext('calendars'))", _ -> true);
    }
}
