package io.weibao.sla.clock;

import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pending timers of all replicas. */
@ApplicationScoped
class Timers {

    private final Rows rows;

    Timers(Rows rows) {
        this.rows = rows;
    }

    /**
     * The tickets of the earliest due timers, both rows locked. What somebody else holds is left to him: another replica
     * fires it, or a fact that is just arriving moves it. Nobody waits, so nobody can wait for each other. Tickets whose clocks
     * failed come again when it is time for their next try.
     */
    Set<UUID> claimDue(Instant now, int most) {
        return new LinkedHashSet<>(rows.query("""
                select t.ticket_id from timer t join tracked_ticket k on k.id = t.ticket_id
                 where t.fired_at is null and t.planned_at <= ?
                   and not exists (select from held_ticket h
                                    where h.ticket_id = t.ticket_id and (h.next_try_at is null or h.next_try_at > ?))
                 order by t.planned_at limit ? for update of t, k skip locked
                """, row -> row.id("ticket_id"), now, now, most));
    }

    /** As {@link #claimDue}, without claiming them. */
    Set<UUID> due(Instant now, int most) {
        return new LinkedHashSet<>(rows.query("""
                select t.ticket_id from timer t
                 where t.fired_at is null and t.planned_at <= ?
                   and not exists (select from held_ticket h
                                    where h.ticket_id = t.ticket_id and (h.next_try_at is null or h.next_try_at > ?))
                 order by t.planned_at limit ?
                """, row -> row.id("ticket_id"), now, now, most));
    }

    /** Whether the ticket is ours now; somebody else may hold it or have fired it meanwhile. */
    boolean claim(UUID ticket, Instant now) {
        return !rows.query("""
                select t.ticket_id from tracked_ticket k join clock c on c.ticket_id = k.id join timer t on t.clock_id = c.id
                 where k.id = ? and t.fired_at is null and t.planned_at <= ? for update of t, k skip locked
                """, row -> row.id("ticket_id"), ticket, now).isEmpty();
    }

    @Nullable
    Instant nextDue() {
        return rows.first("""
                        select least(
                          (select t.planned_at from timer t
                            where t.fired_at is null
                              and not exists (select from held_ticket h where h.ticket_id = t.ticket_id)
                            order by t.planned_at limit 1),
                          (select min(greatest(t.planned_at, h.next_try_at))
                             from held_ticket h join clock c on c.ticket_id = h.ticket_id join timer t on t.clock_id = c.id
                            where h.next_try_at is not null and t.fired_at is null)) as due
                        """, row -> Optional.ofNullable(row.optionalInstant("due")))
                .flatMap(Function.identity())
                .orElse(null);
    }

    static Timer timer(Rows.Row row) throws SQLException {
        return new Timer(
                row.id("clock_id"),
                row.integer("generation"),
                row.text("milestone"),
                row.integer("level"),
                row.integer("repeat"),
                row.id("ticket_id"),
                row.id("customer_id"),
                row.instant("planned_at"),
                row.optionalInstant("fired_at"));
    }
}
