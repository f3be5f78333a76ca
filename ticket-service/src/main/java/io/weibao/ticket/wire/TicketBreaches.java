package io.weibao.ticket.wire;

import io.weibao.kit.scope.DatabaseFailed;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The promises that were broken, by ticket. */
@ApplicationScoped
class TicketBreaches {

    private static final String KEEP = """
            insert into ticket_breach (clock_id, due_at, ticket_id, customer_id, target, breached_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict on constraint ticket_breach_pk do nothing
            """;

    private final DataSource database;

    TicketBreaches(DataSource database) {
        this.database = database;
    }

    void keep(ClockBreached breach) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setObject(1, breach.clock().id());
            keep.setObject(2, breach.clock().dueAt().atOffset(ZoneOffset.UTC));
            keep.setObject(3, breach.ticket().id());
            keep.setObject(4, breach.ticket().customer());
            keep.setString(5, breach.clock().target());
            keep.setObject(6, breach.at().atOffset(ZoneOffset.UTC));
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed("A breach could not be kept", e);
        }
    }
}
