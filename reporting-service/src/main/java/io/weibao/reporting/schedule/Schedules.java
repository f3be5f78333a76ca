package io.weibao.reporting.schedule;

import io.weibao.kit.paging.Cursor;
import io.weibao.kit.rows.Rows;
import io.weibao.reporting.content.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of schedules. */
@ApplicationScoped
class Schedules {

    private final Rows rows;

    Schedules(Rows rows) {
        this.rows = rows;
    }

    /** Others who record a schedule of this customer wait until the transaction ends. */
    void takeTurn(UUID customer) {
        rows.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "schedule:" + customer);
    }

    void write(Schedule schedule) {
        rows.update(
                """
                insert into report_schedule (id, customer_id, system_id, kind, day_of_month, time_of_day, language, recipients, active,
                    next_month, next_at, version, created_at)
                values (?, ?, ?, 'OPERATIONS_SUMMARY', ?, ?, ?, ?::text[], ?, ?, ?, ?, ?)
                on conflict on constraint report_schedule_pk do update set
                    system_id = excluded.system_id, day_of_month = excluded.day_of_month, time_of_day = excluded.time_of_day,
                    language = excluded.language, recipients = excluded.recipients, active = excluded.active,
                    next_month = excluded.next_month, next_at = excluded.next_at, version = excluded.version
                """,
                schedule.id(),
                schedule.customer(),
                schedule.system(),
                schedule.dayOfMonth(),
                schedule.time(),
                schedule.language().code(),
                schedule.recipients(),
                schedule.active(),
                schedule.nextMonth().toString(),
                schedule.nextAt(),
                schedule.version(),
                schedule.createdAt());
    }

    /** The active schedule that says the same, other than this one. */
    Optional<UUID> sameAs(Schedule schedule) {
        return rows.first(
                """
                select id from report_schedule
                 where active and customer_id = ? and system_id is not distinct from ? and language = ? and id <> ?
                """,
                row -> row.id("id"),
                schedule.customer(),
                schedule.system(),
                schedule.language().code(),
                schedule.id());
    }

    Optional<Schedule> find(UUID id) {
        return rows.first("select * from report_schedule where id = ?", Schedules::schedule, id);
    }

    /** One that is due, locked so that nobody else orders the same. */
    Optional<Schedule> claim(Instant now) {
        return rows.first("""
                select * from report_schedule where active and next_at <= ? order by next_at, id limit 1 for update skip locked
                """, Schedules::schedule, now);
    }

    void advance(UUID id, YearMonth next, Instant at) {
        rows.update("update report_schedule set next_month = ?, next_at = ? where id = ?", next.toString(), at, id);
    }

    @Nullable
    Instant nextDue() {
        return rows.first(
                        "select min(next_at) as due from report_schedule where active",
                        row -> Optional.ofNullable(row.optionalInstant("due")))
                .flatMap(Function.identity())
                .orElse(null);
    }

    /** One more than the limit, the newest first. */
    List<Schedule> page(@Nullable UUID customer, @Nullable Cursor after, int limit) {
        return rows.query(
                """
                select * from report_schedule
                 where (?::uuid is null or customer_id = ?)
                   and (?::timestamptz is null or (created_at, id) < (?::timestamptz, ?::uuid))
                 order by created_at desc, id desc limit ?
                """,
                Schedules::schedule,
                customer,
                customer,
                after == null ? null : after.instant(0),
                after == null ? null : after.instant(0),
                after == null ? null : after.uuid(1),
                limit + 1);
    }

    private static Schedule schedule(Rows.Row row) throws SQLException {
        return new Schedule(
                row.id("id"),
                row.id("customer_id"),
                row.optionalId("system_id"),
                row.integer("day_of_month"),
                LocalTime.parse(row.text("time_of_day")),
                Language.valueOf(row.text("language").toUpperCase(Locale.ROOT)),
                row.texts("recipients"),
                row.flag("active"),
                YearMonth.parse(row.text("next_month")),
                row.instant("next_at"),
                row.number("version"),
                row.instant("created_at"));
    }
}
