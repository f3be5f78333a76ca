package io.weibao.sla.board;

import io.weibao.kit.rows.Rows;
import io.weibao.sla.board.BoardView.CustomerCounts;
import io.weibao.sla.clock.ClockView.TicketView;
import io.weibao.sla.clock.Clocks;
import io.weibao.sla.clock.StoredClock;
import io.weibao.sla.clock.TrackedTickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The queries of the board; each walks an index and stops at the limit. */
@ApplicationScoped
class BoardSearch {

    private final Rows rows;

    BoardSearch(Rows rows) {
        this.rows = rows;
    }

    /** What broke last stands first. */
    List<StoredClock> overdue(Instant now, int limit) {
        return rows.query(
                "select * from clock where state in ('running', 'paused') and due_at <= ?"
                        + " order by due_at desc, id desc limit ?",
                Clocks::clock,
                now,
                limit);
    }

    /** What is due next stands first. */
    List<StoredClock> due(Instant after, Instant until, int limit) {
        return rows.query(
                "select * from clock where state in ('running', 'paused') and due_at > ? and due_at <= ?"
                        + " order by due_at, id limit ?",
                Clocks::clock,
                after,
                until,
                limit);
    }

    List<TicketView> withoutAgreement(int limit) {
        return rows.query(
                "select * from tracked_ticket where agreement_id is null and open order by raised_at desc limit ?",
                row -> TicketView.of(TrackedTickets.ticket(row)),
                limit);
    }

    List<CustomerCounts> byCustomer(Instant now, Instant soon) {
        return rows.query("""
                select t.customer_id, t.name, t.open, coalesce(c.overdue, 0) as overdue, coalesce(c.soon, 0) as soon
                  from (select customer_id, max(customer_name) as name, count(*) as open
                          from tracked_ticket where open group by customer_id) t
                  left join (select customer_id, count(*) filter (where due_at <= ?) as overdue,
                                    count(*) filter (where due_at > ?) as soon
                               from clock where state in ('running', 'paused') and due_at <= ?
                              group by customer_id) c using (customer_id)
                 order by overdue desc, soon desc, t.name
                """, BoardSearch::counts, now, now, soon);
    }

    private static CustomerCounts counts(Rows.Row row) throws SQLException {
        return new CustomerCounts(
                row.id("customer_id"), row.text("name"), row.number("overdue"), row.number("soon"), row.number("open"));
    }
}
