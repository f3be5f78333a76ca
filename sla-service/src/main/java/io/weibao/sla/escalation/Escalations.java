package io.weibao.sla.escalation;

import static java.util.stream.Collectors.toMap;

import io.weibao.kit.paging.Cursor;
import io.weibao.kit.rows.Rows;
import io.weibao.sla.escalation.Escalation.Acknowledgement;
import io.weibao.sla.escalation.Escalation.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The escalations of all clocks. */
@ApplicationScoped
class Escalations {

    private final Rows rows;

    Escalations(Rows rows) {
        this.rows = rows;
    }

    /**
     * Opens or raises in one statement. A clock that ran on after its escalation had ended waits again; one that was
     * acknowledged stays so. Gives them as they stand now.
     */
    List<Escalation> raise(List<Escalation> raised) {
        return rows.query(
                """
                insert into escalation (id, clock_id, breached_at, ticket_id, customer_id, state, step, raised_at)
                select id, clock_id, breached_at, ticket_id, customer_id, 'waiting', step, raised_at
                  from unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::uuid[], ?::uuid[], ?::int[], ?::timestamptz[])
                    as e (id, clock_id, breached_at, ticket_id, customer_id, step, raised_at)
                on conflict (clock_id, breached_at) do update
                    set step = greatest(escalation.step, excluded.step), ended_at = null,
                        state = case escalation.state when 'ended' then 'waiting' else escalation.state end
                returning *
                """,
                Escalations::escalation,
                Rows.column(raised, Escalation::id),
                Rows.column(raised, Escalation::clock),
                Rows.column(raised, Escalation::breachedAt),
                Rows.column(raised, Escalation::ticket),
                Rows.column(raised, Escalation::customer),
                Rows.column(raised, Escalation::step),
                Rows.column(raised, Escalation::raisedAt));
    }

    void end(Collection<UUID> clocks, Instant at) {
        rows.update(
                "update escalation set state = 'ended', ended_at = ? where state = 'waiting'"
                        + " and clock_id = any (?::uuid[])",
                at,
                clocks);
    }

    /** Holds the ticket, as everybody does who moves its clocks; what the timer loop has in hand is waited for. */
    void lockTicket(UUID id) {
        rows.query(
                "select k.id from tracked_ticket k join escalation e on e.ticket_id = k.id where e.id = ? for update of k",
                row -> row.id("id"),
                id);
    }

    /** Takes it on; nothing happens unless it is still waiting. */
    boolean acknowledge(UUID id, Acknowledgement acknowledgement) {
        return rows.update(
                        """
                        update escalation set state = 'acknowledged', acknowledged_at = ?, acknowledged_by = ?,
                               acknowledged_by_name = ?, note = ?
                         where id = ? and state = 'waiting'
                        """,
                        acknowledgement.at(),
                        acknowledgement.by(),
                        acknowledgement.byName(),
                        acknowledgement.note(),
                        id)
                == 1;
    }

    /** Nobody is to be told again about this breach. */
    void silence(Escalation escalation) {
        rows.update(
                "delete from timer where clock_id = ? and milestone = 'escalation' and fired_at is null",
                escalation.clock());
    }

    Optional<Escalation> find(UUID id) {
        return rows.first("select * from escalation where id = ?", Escalations::escalation, id);
    }

    /** Newest first; waiting ones oldest first, because they wait. */
    List<Escalation> page(@Nullable State state, @Nullable Cursor after, int limit) {
        boolean oldestFirst = state == State.WAITING;
        String order = oldestFirst ? "asc" : "desc";
        return rows.query(
                """
                select * from escalation
                 where (?::text is null or state = ?)
                   and (?::timestamptz is null or (raised_at, id) %s (?::timestamptz, ?::uuid))
                 order by raised_at %s, id %s limit ?
                """.formatted(oldestFirst ? ">" : "<", order, order),
                Escalations::escalation,
                state == null ? null : state.label(),
                state == null ? null : state.label(),
                after == null ? null : after.instant(0),
                after == null ? null : after.instant(0),
                after == null ? null : after.uuid(1),
                limit);
    }

    /** What people have been told of each of these, newest step only. */
    Map<UUID, Told> told(Collection<Escalation> escalations) {
        return rows
                .query(
                        """
                        select e.id, n.addressees, coalesce(n.late, false) as late,
                               (select t.planned_at from timer t
                                 where t.clock_id = e.clock_id and t.milestone = 'escalation' and t.fired_at is null) as next_at
                          from escalation e
                          left join lateral (select array_agg(distinct addressee) as addressees, bool_or(late) as late
                                               from notice where clock_id = e.clock_id and milestone = 'escalation'
                                                and level = e.step) n on true
                         where e.id = any (?::uuid[])
                        """,
                        row -> new Told(
                                row.id("id"),
                                row.texts("addressees"),
                                row.optionalInstant("next_at"),
                                row.flag("late")),
                        escalations.stream().map(Escalation::id).toList())
                .stream()
                .collect(toMap(Told::escalation, told -> told));
    }

    /** Whom the newest step of an escalation told, and when somebody is told again. */
    record Told(UUID escalation, List<String> to, @Nullable Instant nextAt, boolean late) {}

    static Cursor cursor(Escalation escalation) {
        return Cursor.of(escalation.raisedAt(), escalation.id());
    }

    private static Escalation escalation(Rows.Row row) throws SQLException {
        return new Escalation(
                row.id("id"),
                row.id("clock_id"),
                row.instant("breached_at"),
                row.id("ticket_id"),
                row.id("customer_id"),
                State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                row.integer("step"),
                row.instant("raised_at"),
                acknowledgement(row),
                row.optionalInstant("ended_at"));
    }

    private static @Nullable Acknowledgement acknowledgement(Rows.Row row) throws SQLException {
        UUID by = row.optionalId("acknowledged_by");
        return by == null
                ? null
                : new Acknowledgement(
                        by, row.text("acknowledged_by_name"), row.instant("acknowledged_at"), row.optionalText("note"));
    }
}
