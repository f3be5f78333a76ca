package io.weibao.sla.clock;

import static java.util.stream.Collectors.groupingBy;

import io.weibao.kit.rows.Rows;
import io.weibao.kit.rows.Rows.Row;
import io.weibao.sla.target.Clause;
import io.weibao.sla.target.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stored clocks and their timers, read and written as sets. */
@ApplicationScoped
public class Clocks {

    private final Rows rows;

    Clocks(Rows rows) {
        this.rows = rows;
    }

    Map<UUID, List<Standing>> standing(Collection<UUID> tickets) {
        return rows.query("""
                        select c.*,
                               (select array_agg(t.milestone || '/' || t.level || '/' || t.repeat || '@'
                                                 || extract(epoch from t.planned_at)::bigint) from timer t
                                 where t.clock_id = c.id and t.fired_at is not null) as fired,
                               (select t.generation || ':' || t.milestone || '/' || t.level || '/' || t.repeat || '@'
                                       || extract(epoch from t.planned_at)::bigint
                                  from timer t where t.clock_id = c.id and t.fired_at is null) as pending,
                               e.breached_at as told_breached_at, e.state as told_state
                          from clock c
                          left join lateral (select breached_at, state from escalation where clock_id = c.id
                                              order by breached_at desc limit 1) e on true
                         where c.ticket_id = any (?::uuid[])
                        """, Clocks::standing, tickets).stream()
                .collect(groupingBy(standing -> standing.clock().ticket()));
    }

    void write(Settlement settlement) {
        disarm(settlement.rearmed());
        replace(settlement.changed());
        arm(settlement.timers());
    }

    /** Nothing of these clocks is pending any more. */
    public void disarm(Collection<UUID> clocks) {
        if (!clocks.isEmpty()) {
            rows.update("delete from timer where fired_at is null and clock_id = any (?::uuid[])", clocks);
        }
    }

    private void replace(List<StoredClock> clocks) {
        if (clocks.isEmpty()) {
            return;
        }
        rows.update(
                """
                insert into clock (id, ticket_id, customer_id, target, cycle, state, started_at, due_at, warn_at,
                        stopped_at, breached_at, paused_since, paused_until, paused_for, provisional, breaches,
                        generation, clause_ref, clause_zh, clause_en, clause_ours, past_breaches)
                select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::int[], ?::text[],
                        ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[],
                        ?::timestamptz[], ?::timestamptz[], ?::text[], ?::boolean[], ?::int[], ?::int[],
                        ?::text[], ?::text[], ?::text[], ?::boolean[], ?::jsonb[])
                on conflict (id) do update set state = excluded.state, started_at = excluded.started_at,
                        due_at = excluded.due_at, warn_at = excluded.warn_at, stopped_at = excluded.stopped_at,
                        breached_at = excluded.breached_at, paused_since = excluded.paused_since,
                        paused_until = excluded.paused_until, paused_for = excluded.paused_for,
                        provisional = excluded.provisional, breaches = excluded.breaches,
                        generation = excluded.generation, clause_ref = excluded.clause_ref,
                        clause_zh = excluded.clause_zh, clause_en = excluded.clause_en,
                        clause_ours = excluded.clause_ours, past_breaches = excluded.past_breaches
                """,
                Rows.column(clocks, StoredClock::id),
                Rows.column(clocks, StoredClock::ticket),
                Rows.column(clocks, StoredClock::customer),
                Rows.column(clocks, StoredClock::target),
                Rows.column(clocks, StoredClock::cycle),
                Rows.column(clocks, clock -> clock.state().label()),
                Rows.column(clocks, StoredClock::startedAt),
                Rows.column(clocks, StoredClock::dueAt),
                Rows.column(clocks, StoredClock::warnAt),
                Rows.column(clocks, StoredClock::stoppedAt),
                Rows.column(clocks, StoredClock::breachedAt),
                Rows.column(clocks, StoredClock::pausedSince),
                Rows.column(clocks, StoredClock::pausedUntil),
                Rows.column(clocks, StoredClock::pausedFor),
                Rows.column(clocks, StoredClock::provisional),
                Rows.column(clocks, StoredClock::breaches),
                Rows.column(clocks, StoredClock::generation),
                Rows.column(clocks, clock -> clock.clause().ref()),
                Rows.column(clocks, clock -> clock.clause().text().zh()),
                Rows.column(clocks, clock -> clock.clause().text().en()),
                Rows.column(clocks, clock -> clock.clause().ours()),
                Rows.column(clocks, clock -> Breaches.write(clock.pastBreaches())));
    }

    private void arm(List<Timer> timers) {
        if (timers.isEmpty()) {
            return;
        }
        rows.update(
                """
                insert into timer (clock_id, generation, milestone, level, repeat, ticket_id, customer_id, planned_at,
                        fired_at, late)
                select * from unnest(?::uuid[], ?::int[], ?::text[], ?::int[], ?::int[], ?::uuid[], ?::uuid[],
                        ?::timestamptz[], ?::timestamptz[], ?::boolean[])
                on conflict (clock_id, generation, milestone, level, repeat)
                    do update set fired_at = excluded.fired_at, late = excluded.late where timer.fired_at is null
                """,
                Rows.column(timers, Timer::clock),
                Rows.column(timers, Timer::generation),
                Rows.column(timers, Timer::milestone),
                Rows.column(timers, Timer::level),
                Rows.column(timers, Timer::repeat),
                Rows.column(timers, Timer::ticket),
                Rows.column(timers, Timer::customer),
                Rows.column(timers, Timer::plannedAt),
                Rows.column(timers, Timer::firedAt),
                Rows.column(timers, Timer::late));
    }

    private static Standing standing(Row row) throws SQLException {
        return new Standing(clock(row), Set.copyOf(row.texts("fired")), row.optionalText("pending"), told(row));
    }

    private static Standing.@Nullable Told told(Row row) throws SQLException {
        Instant breachedAt = row.optionalInstant("told_breached_at");
        return breachedAt == null ? null : new Standing.Told(breachedAt, row.text("told_state"));
    }

    /** The clock of a row of table clock. */
    public static StoredClock clock(Row row) throws SQLException {
        return new StoredClock(
                row.id("id"),
                row.id("ticket_id"),
                row.id("customer_id"),
                row.text("target"),
                row.integer("cycle"),
                ClockState.labelled(row.text("state")),
                row.instant("started_at"),
                row.optionalInstant("due_at"),
                row.optionalInstant("warn_at"),
                row.optionalInstant("stopped_at"),
                row.optionalInstant("breached_at"),
                row.optionalInstant("paused_since"),
                row.optionalInstant("paused_until"),
                row.optionalText("paused_for"),
                row.flag("provisional"),
                row.integer("breaches"),
                Breaches.read(row.text("past_breaches")),
                new Clause(
                        row.text("clause_ref"),
                        new Text(row.text("clause_zh"), row.text("clause_en")),
                        row.flag("clause_ours")),
                row.integer("generation"));
    }
}
