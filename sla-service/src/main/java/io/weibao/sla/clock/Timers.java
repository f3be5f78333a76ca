package io.weibao.sla.clock;

import io.weibao.sla.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
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
     * fires it, or a fact that is just arriving moves it. Nobody waits, so nobody can wait for each other.
     */
    Set<UUID> claimDue(Instant now, int most) {
        return new LinkedHashSet<>(rows.query("""
                select t.ticket_id from timer t join tracked_ticket k on k.id = t.ticket_id
                 where t.fired_at is null and t.planned_at <= ?
                 order by t.planned_at limit ? for update of t, k skip locked
                """, row -> row.id("ticket_id"), now, most));
    }

    @Nullable
    Instant nextDue() {
        return rows.first(
                        "select min(planned_at) as due from timer where fired_at is null",
                        row -> Optional.ofNullable(row.optionalInstant("due")))
                .flatMap(Function.identity())
                .orElse(null);
    }

    /** Keeps timers of tickets that cannot be computed out of the way of all others; they stay pending. */
    void postpone(Collection<UUID> tickets, Instant until) {
        rows.update(
                "update timer set planned_at = ? where fired_at is null and ticket_id = any (?::uuid[])",
                until,
                tickets);
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
