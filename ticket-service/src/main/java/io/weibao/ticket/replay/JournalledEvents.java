package io.weibao.ticket.replay;

import io.weibao.kit.outbox.SentEvent;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.scope.DatabaseFailed;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The events that the journal keeps, ticket by ticket in the order in which tickets were written down. Needs a unit of work. */
@ApplicationScoped
class JournalledEvents {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String SELECT = """
            select e.ticket_id, e.sequence, e.customer_id, e.occurred_at, e.event_id, e.event_type, e.event_traceparent, e.event_data,
              t.number, t.origin
            from journal_entry e join ticket t on t.id = e.ticket_id
            where (e.ticket_id, e.sequence) > (?, ?) and e.event_data is not null
            """;
    private static final String OF_TICKET = " and t.number = ?";
    private static final String IN_ORDER = " order by e.ticket_id, e.sequence limit ?";

    private final DataSource database;

    JournalledEvents(DataSource database) {
        this.database = database;
    }

    /** @param number of the one ticket whose events are wanted; absent for all */
    Page<SentEvent> page(@Nullable String number, @Nullable Cursor after, int limit) {
        String sql = SELECT + (number == null ? "" : OF_TICKET) + IN_ORDER;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, after == null ? FIRST : after.uuid(0));
            query.setLong(2, after == null ? 0 : after.number(1));
            if (number != null) {
                query.setString(3, number);
            }
            query.setInt(number == null ? 3 : 4, limit + 1);
            try (ResultSet rows = query.executeQuery()) {
                List<SentEvent> events = new ArrayList<>();
                while (rows.next()) {
                    events.add(event(rows));
                }
                return Page.of(events, limit, event -> Cursor.of(event.key(), event.sequence()));
            }
        } catch (SQLException e) {
            throw new DatabaseFailed("The events of the journal could not be read", e);
        }
    }

    private static SentEvent event(ResultSet row) throws SQLException {
        return new SentEvent(
                row.getObject("event_id", UUID.class),
                row.getString("ticket_id"),
                row.getLong("sequence"),
                row.getString("event_type"),
                row.getString("number"),
                row.getObject("customer_id", UUID.class),
                row.getString("origin"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("event_traceparent"),
                row.getString("event_data"));
    }
}
