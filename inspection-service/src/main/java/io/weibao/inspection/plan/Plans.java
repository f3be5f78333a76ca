package io.weibao.inspection.plan;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Place;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plans this unit of work may see. */
@ApplicationScoped
public class Plans {

    /** A plan with the moment it was written down, by which lists are ordered. */
    record Listed(Plan plan, Instant recordedAt) {}

    private static final String SELECT = """
            select p.*, c.name as customer_name, s.name as system_name from inspection_plan p
            join customer_copy c on c.customer_id = p.customer_id join system_copy s on s.id = p.system_id
            """;

    private final Rows rows;
    private final Schedules schedules;

    Plans(Rows rows, Schedules schedules) {
        this.rows = rows;
        this.schedules = schedules;
    }

    Plan existing(UUID id) {
        return rows.first(SELECT + " where p.id = ?", Plans::plan, id)
                .orElseThrow(() -> new NotFound("inspection plan", id));
    }

    Optional<PlanExists> otherActive(UUID id, Place place) {
        return rows.first(
                "select id, name from inspection_plan where customer_id = ? and system_id = ? and active and id <> ?",
                row -> new PlanExists(row.id("id"), row.text("name")),
                place.customer().id(),
                place.system().id(),
                id);
    }

    /** The checklist by which a system is inspected; none without an active plan. */
    public Optional<String> templateOf(UUID system) {
        return rows.first(
                "select template_id from inspection_plan where system_id = ? and active",
                row -> row.text("template_id"),
                system);
    }

    /** Lets nobody else plan for this system until the unit of work ends. */
    void lock(UUID system) {
        rows.query("select pg_advisory_xact_lock(hashtext(?))", _ -> true, "inspection plan " + system);
    }

    /** Newest first, one more than the limit. */
    List<Listed> page(PlanFilter filter, @Nullable Cursor after, int limit) {
        return rows.query(
                SELECT + """
                 where (?::uuid is null or p.customer_id = ?) and (?::uuid is null or p.system_id = ?)
                  and (?::boolean is null or p.active = ?)
                  and (?::timestamptz is null or (p.recorded_at, p.id) < (?, ?))
                order by p.recorded_at desc, p.id desc limit ?
                """,
                row -> new Listed(plan(row), row.instant("recorded_at")),
                filter.customer(),
                filter.customer(),
                filter.system(),
                filter.system(),
                filter.active(),
                filter.active(),
                after == null ? null : after.instant(0),
                after == null ? null : after.instant(0),
                after == null ? null : after.uuid(1),
                limit + 1);
    }

    /** Keeps the plan, and when its next round opens. */
    Optional<Instant> save(Plan plan, UUID by, Instant at) {
        Optional<Instant> nextAt = nextAt(plan);
        rows.update(
                """
                insert into inspection_plan (id, version, customer_id, system_id, name, template_id, recurrence, starts_on,
                  moved, due_days, inspector_id, inspector_name, active, planned_through, next_at, calendar_version,
                  recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, name = excluded.name,
                  template_id = excluded.template_id, recurrence = excluded.recurrence, starts_on = excluded.starts_on,
                  moved = excluded.moved, due_days = excluded.due_days, inspector_id = excluded.inspector_id,
                  inspector_name = excluded.inspector_name, active = excluded.active,
                  planned_through = excluded.planned_through, next_at = excluded.next_at,
                  calendar_version = excluded.calendar_version, recorded_at = excluded.recorded_at,
                  recorded_by = excluded.recorded_by
                """,
                plan.id(),
                plan.version(),
                plan.place().customer().id(),
                plan.place().system().id(),
                plan.name(),
                plan.template(),
                plan.recurrence().rule(),
                plan.startsOn(),
                plan.movedToWorkingDays(),
                plan.dueDays(),
                plan.inspector() == null ? null : plan.inspector().id(),
                plan.inspector() == null ? null : plan.inspector().name(),
                plan.active(),
                firstDay(plan.plannedThrough()),
                nextAt.orElse(null),
                schedules.calendarVersion(),
                at,
                by);
        return nextAt;
    }

    private Optional<Instant> nextAt(Plan plan) {
        return plan.active() ? schedules.of(plan).next(plan.plannedThrough()) : Optional.empty();
    }

    /** The plan of the earliest round that is due to open, locked. What another replica holds is left to it. */
    public Optional<Plan> claimDue(Instant now) {
        return rows.first(SELECT + """
                 where p.active and p.next_at is not null and p.next_at <= ?
                order by p.next_at limit 1 for update of p skip locked
                """, Plans::plan, now);
    }

    /** When the next round of any plan opens. */
    public Optional<Instant> nextDue() {
        return rows.first(
                "select next_at from inspection_plan where active and next_at is not null order by next_at limit 1",
                row -> row.instant("next_at"));
    }

    /** The rounds up to this month are made. */
    public void planned(Plan plan, @Nullable YearMonth through) {
        rows.update(
                "update inspection_plan set planned_through = ?, next_at = ?, calendar_version = ? where id = ?",
                firstDay(through),
                schedules.of(plan).next(through).orElse(null),
                schedules.calendarVersion(),
                plan.id());
    }

    /** Its rounds cannot be made now: it is looked at again then. */
    public void postpone(UUID plan, Instant until) {
        rows.update("update inspection_plan set next_at = ? where id = ?", until, plan);
    }

    /** Plans whose next day was counted by another calendar, locked. */
    public List<Plan> countedOtherwise(int most) {
        return rows.query(SELECT + """
                 where p.active and p.calendar_version <> ? order by p.id limit ? for update of p skip locked
                """, Plans::plan, schedules.calendarVersion(), most);
    }

    private static @Nullable LocalDate firstDay(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static Plan plan(Rows.Row row) throws SQLException {
        String through = row.optionalText("planned_through");
        UUID inspector = row.optionalId("inspector_id");
        return new Plan(
                row.id("id"),
                row.number("version"),
                new Place(
                        new Named(row.id("customer_id"), row.text("customer_name")),
                        new Named(row.id("system_id"), row.text("system_name"))),
                row.text("name"),
                row.text("template_id"),
                new Recurrence(row.text("recurrence")),
                LocalDate.parse(row.text("starts_on")),
                row.flag("moved"),
                row.integer("due_days"),
                inspector == null ? null : new Named(inspector, row.text("inspector_name")),
                row.flag("active"),
                through == null ? null : YearMonth.from(LocalDate.parse(through)));
    }
}
