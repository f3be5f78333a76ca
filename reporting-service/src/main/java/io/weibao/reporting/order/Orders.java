package io.weibao.reporting.order;

import io.weibao.kit.rows.Rows;
import io.weibao.kit.time.Ids;
import io.weibao.reporting.content.DocumentKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The orders, written in the transaction of what causes them. */
@ApplicationScoped
public class Orders {

    /** Orders are waiting; told after the commit. */
    record OrdersPlaced(int count) {}

    /** An order whose turn it is. */
    record Placed(UUID id, Order order, int tries) {}

    private final Rows rows;
    private final Ids ids;
    private final Clock clock;
    private final Event<OrdersPlaced> placed;
    private final Settings settings;

    Orders(Rows rows, Ids ids, Clock clock, Event<OrdersPlaced> placed, Settings settings) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
        this.placed = placed;
        this.settings = settings;
    }

    /** How orders wait and in which language they are written when nobody says. */
    @ApplicationScoped
    static class Settings {

        private final Duration settle;
        private final String language;

        Settings(
                @ConfigProperty(name = "weibao.documents.settle") Duration settle,
                @ConfigProperty(name = "weibao.documents.language") String language) {
            this.settle = settle;
            this.language = language;
        }

        Duration settle() {
            return settle;
        }

        String language() {
            return language;
        }
    }

    /** Places orders; one whose reason is known changes nothing. */
    public void place(List<Order> orders) {
        Instant now = clock.instant();
        int added = 0;
        for (Order order : orders) {
            added += rows.update(
                    """
                    insert into document_order (id, reason, kind, language, customer_id, system_id, period_from, period_until,
                        ticket_id, ticket_sequence, round_id, recipients, state, ordered_at, not_before)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], 'pending', ?, ?)
                    on conflict on constraint document_order_once do nothing
                    """,
                    ids.next(),
                    order.reason(),
                    order.kind().name(),
                    order.language() == null ? settings.language() : order.language(),
                    order.customer(),
                    order.system(),
                    order.from(),
                    order.until(),
                    order.ticket(),
                    order.ticketSequence(),
                    order.round(),
                    order.recipients(),
                    now,
                    now.plus(settings.settle()));
        }
        if (added > 0) {
            placed.fire(new OrdersPlaced(added));
        }
    }

    /** The next one that is due, locked so that nobody else issues it. */
    Optional<Placed> claim(Instant now) {
        return rows.first("""
                select * from document_order where state = 'pending' and not_before <= ?
                 order by not_before, id limit 1 for update skip locked
                """, Orders::placed, now);
    }

    void done(UUID order, String number) {
        rows.update(
                "update document_order set state = 'done', tries = tries + 1, document_number = ?, error = null where id = ?",
                number,
                order);
    }

    void postponed(UUID order, Instant until, String error) {
        rows.update(
                "update document_order set tries = tries + 1, not_before = ?, error = ? where id = ?",
                until,
                error,
                order);
    }

    void failed(UUID order, String error) {
        rows.update(
                "update document_order set state = 'failed', tries = tries + 1, error = ? where id = ?", error, order);
    }

    /** How many were given up. */
    long failures() {
        return rows.query("select count(*) as n from document_order where state = 'failed'", row -> row.number("n"))
                .getFirst();
    }

    @Nullable
    Instant nextDue() {
        return rows.first(
                        "select min(not_before) as due from document_order where state = 'pending'",
                        row -> Optional.ofNullable(row.optionalInstant("due")))
                .flatMap(Function.identity())
                .orElse(null);
    }

    private static Placed placed(Rows.Row row) throws SQLException {
        Order order = new Order(
                row.text("reason"),
                DocumentKind.valueOf(row.text("kind")),
                row.text("language"),
                row.id("customer_id"),
                row.optionalId("system_id"),
                row.optionalDate("period_from"),
                row.optionalDate("period_until"),
                row.optionalId("ticket_id"),
                row.optionalText("ticket_sequence") == null ? null : row.number("ticket_sequence"),
                row.optionalId("round_id"),
                row.texts("recipients"));
        return new Placed(row.id("id"), order, row.integer("tries"));
    }
}
