package io.weibao.reporting.delivery;

import io.weibao.kit.paging.Cursor;
import io.weibao.kit.rows.Rows;
import io.weibao.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is to be mailed, and what became of it. */
@ApplicationScoped
public class Deliveries {

    /** Mails are waiting; told after the commit. */
    record DeliveriesLeft(int count) {}

    /** A mail whose turn it is. */
    record Outgoing(
            UUID id, UUID customer, String document, String recipient, String address, String language, int tries) {}

    /** A recipient is a person; one without an address, or no longer active, is a delivery that failed from the start and says so. */
    private static final String ADD = """
            insert into document_delivery (id, customer_id, document_number, recipient, address, language, state, created_at,
                    not_before, error)
            select ?, ?, ?, ?, p.email, ?, case when p.email is null then 'failed' else 'pending' end, ?, ?,
                   case when p.email is null then 'no address' end
              from (values (1)) one left join live_person_copy p on p.id = ?::uuid and p.active
               and (p.customer_id is null or p.customer_id = ?)
            on conflict on constraint document_delivery_once do nothing
            """;

    private final Rows rows;
    private final Ids ids;
    private final Clock clock;
    private final Event<DeliveriesLeft> left;

    Deliveries(Rows rows, Ids ids, Clock clock, Event<DeliveriesLeft> left) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
        this.left = left;
    }

    /** Leaves a document for these people; never across customers. */
    public void add(UUID customer, String document, String language, List<String> recipients) {
        Instant now = clock.instant();
        for (String recipient : recipients) {
            rows.update(ADD, ids.next(), customer, document, recipient, language, now, now, recipient, customer);
        }
        if (!recipients.isEmpty()) {
            left.fire(new DeliveriesLeft(recipients.size()));
        }
    }

    Optional<Outgoing> claim(Instant now) {
        return rows.first("""
                select * from document_delivery where state = 'pending' and not_before <= ?
                 order by not_before, id limit 1 for update skip locked
                """, Deliveries::outgoing, now);
    }

    void sent(UUID delivery, Instant now) {
        rows.update(
                "update document_delivery set state = 'sent', tries = tries + 1, sent_at = ?, error = null where id = ?",
                now,
                delivery);
    }

    void postponed(UUID delivery, Instant until, String error) {
        rows.update(
                "update document_delivery set tries = tries + 1, not_before = ?, error = ? where id = ?",
                until,
                error,
                delivery);
    }

    void failed(UUID delivery, String error) {
        rows.update(
                "update document_delivery set state = 'failed', tries = tries + 1, error = ? where id = ?",
                error,
                delivery);
    }

    @Nullable
    Instant nextDue() {
        return rows.first(
                        "select min(not_before) as due from document_delivery where state = 'pending'",
                        row -> Optional.ofNullable(row.optionalInstant("due")))
                .flatMap(Function.identity())
                .orElse(null);
    }

    List<DeliveryView> page(@Nullable String document, @Nullable Cursor after, int limit) {
        return rows.query(
                """
                select * from document_delivery
                 where (?::text is null or document_number = ?)
                   and (?::timestamptz is null or (created_at, id) < (?::timestamptz, ?::uuid))
                 order by created_at desc, id desc limit ?
                """,
                Deliveries::view,
                document,
                document,
                after == null ? null : after.instant(0),
                after == null ? null : after.instant(0),
                after == null ? null : after.uuid(1),
                limit + 1);
    }

    private static Outgoing outgoing(Rows.Row row) throws SQLException {
        return new Outgoing(
                row.id("id"),
                row.id("customer_id"),
                row.text("document_number"),
                row.text("recipient"),
                row.text("address"),
                row.text("language"),
                row.integer("tries"));
    }

    private static DeliveryView view(Rows.Row row) throws SQLException {
        String state = row.text("state");
        return new DeliveryView(
                row.id("id"),
                row.text("document_number"),
                row.text("recipient"),
                row.optionalText("address"),
                state,
                row.integer("tries"),
                row.instant("created_at"),
                state.equals("pending") ? row.instant("not_before") : null,
                row.optionalInstant("sent_at"),
                row.optionalText("error"));
    }
}
