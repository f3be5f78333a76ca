package io.weibao.sla.calendar;

import io.weibao.sla.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The record of calendars and notices: versions are appended, the newest counts. */
@ApplicationScoped
class CalendarRecord {

    private final Rows rows;

    CalendarRecord(Rows rows) {
        this.rows = rows;
    }

    void calendar(String id, String document, Instant at, UUID by) {
        lock();
        rows.update("""
                insert into calendar_version (calendar_id, version, document, recorded_at, recorded_by)
                select ?, coalesce(max(version), 0) + 1, ?, ?, ? from calendar_version where calendar_id = ?
                """, id, document, at, by, id);
    }

    void holidays(int year, String document, Instant at, UUID by) {
        lock();
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
