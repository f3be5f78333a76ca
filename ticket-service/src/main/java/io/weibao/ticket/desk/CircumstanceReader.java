package io.weibao.ticket.desk;

import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.ticket.workflow.Circumstances;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What other services told us about a ticket's agreement and clocks, as far as its workflow asks. */
@ApplicationScoped
class CircumstanceReader {

    private static final String QUERY =
            "select consent_required(?, ?, ?), exists (select 1 from ticket_breach where ticket_id = ?)";

    private final DataSource database;

    CircumstanceReader(DataSource database) {
        this.database = database;
    }

    /** Needs a unit of work that includes the ticket's customer. */
    Circumstances of(Ticket ticket) {
        Intake intake = ticket.intake();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(QUERY)) {
            new Parameters(query)
                    .add(intake.customerId())
                    .add(intake.systemId())
                    .add(intake.raisedAt())
                    .add(ticket.id());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Circumstances(row.getBoolean(1), row.getBoolean(2));
            }
        } catch (SQLException e) {
            throw new DatabaseFailed("The circumstances of a ticket could not be read", e);
        }
    }
}
