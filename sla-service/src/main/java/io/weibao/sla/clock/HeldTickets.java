package io.weibao.sla.clock;

import io.weibao.kit.paging.Cursor;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tickets whose clocks failed for a reason of their own. Each is tried a few times, later each time, and then parked: it waits for
 * new facts or for an operator, and everybody else's alarms go on.
 */
@ApplicationScoped
class HeldTickets {

    static final int TRIES = 5;
    private static final int LONGEST_ERROR = 500;

    /**
     * A ticket whose clocks stand still.
     *
     * @param nextTryAt absent once it is parked
     */
    record Held(
            UUID ticket,
            String number,
            UUID customer,
            String error,
            int tries,
            Instant heldAt,
            @Nullable Instant nextTryAt) {}

    private final Rows rows;

    HeldTickets(Rows rows) {
        this.rows = rows;
    }

    /** After 1, 4, 16 and 64 seconds it is tried again. True when that was the last try. */
    boolean failed(UUID ticket, RuntimeException failure, Instant at) {
        return rows.query("""
                        insert into held_ticket as held (ticket_id, customer_id, tries, error, held_at, next_try_at)
                        select id, customer_id, 1, ?, ?, ? from tracked_ticket where id = ?
                        on conflict (ticket_id) do update set tries = held.tries + 1, error = excluded.error,
                          held_at = excluded.held_at, next_try_at = case when held.tries + 1 < ?
                            then excluded.held_at + interval '1 second' * power(4, held.tries) end
                        returning next_try_at is null as parked
                        """, row -> row.flag("parked"), error(failure), at, at.plusSeconds(1), ticket, TRIES)
                .contains(true);
    }

    /** What cannot be computed from these facts cannot be computed by trying again. */
    void park(UUID ticket, RuntimeException failure, Instant at) {
        rows.update("""
                insert into held_ticket (ticket_id, customer_id, tries, error, held_at)
                select id, customer_id, 1, ?, ? from tracked_ticket where id = ?
                on conflict (ticket_id) do update set tries = held_ticket.tries + 1, error = excluded.error,
                  held_at = excluded.held_at, next_try_at = null
                """, error(failure), at, ticket);
    }

    void release(Collection<UUID> tickets) {
        rows.update("delete from held_ticket where ticket_id = any (?::uuid[])", tickets);
    }

    int parked() {
        return rows.query("select count(*) from held_ticket where next_try_at is null", row -> row.integer("count"))
                .getFirst();
    }

    /** Oldest tickets first; ids grow with time. */
    List<Held> page(@Nullable Cursor after, int limit) {
        return rows.query(
                """
                select h.*, k.number from held_ticket h join tracked_ticket k on k.id = h.ticket_id
                 where ?::uuid is null or h.ticket_id > ? order by h.ticket_id limit ?
                """,
                HeldTickets::held,
                after == null ? null : after.uuid(0),
                after == null ? null : after.uuid(0),
                limit);
    }

    List<Held> of(UUID ticket) {
        return rows.query(
                "select h.*, k.number from held_ticket h join tracked_ticket k on k.id = h.ticket_id where h.ticket_id = ?",
                HeldTickets::held,
                ticket);
    }

    private static Held held(Rows.Row row) throws SQLException {
        return new Held(
                row.id("ticket_id"),
                row.text("number"),
                row.id("customer_id"),
                row.text("error"),
                row.integer("tries"),
                row.instant("held_at"),
                row.optionalInstant("next_try_at"));
    }

    /** A text that the database takes, whatever the failure says. */
    private static String error(RuntimeException failure) {
        String text = (failure.getClass().getSimpleName() + ": " + failure.getMessage()).replace('\0', '?');
        return text.substring(0, Math.min(text.length(), LONGEST_ERROR));
    }
}
