package io.weibao.ticket.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.ticket.workflow.TicketState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads journals. Needs a unit of work that includes the ticket's customer. */
@ApplicationScoped
class JournalReader {

    private static final String JOURNAL = """
            select sequence, action, actor_id, from_state, to_state, occurred_at, recorded_at, facts, vals, digests, texts, previous, hash
            from journal_entry where ticket_id = ? order by sequence
            """;

    private final DataSource database;
    private final ObjectMapper json;

    JournalReader(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The whole journal of a ticket, to be checked against the head that the ticket remembers. */
    JournalChain of(Ticket ticket) {
        return new JournalChain(entries(ticket.id()), ticket.journalHead());
    }

    private List<JournalEntry> entries(UUID ticket) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(JOURNAL)) {
            query.setObject(1, ticket);
            List<JournalEntry> entries = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(ticket, row));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new DatabaseFailed("A journal could not be read", e);
        }
    }

    private JournalEntry entry(UUID ticket, ResultSet row) throws SQLException {
        String from = row.getString("from_state");
        return new JournalEntry(
                ticket,
                row.getLong("sequence"),
                row.getString("action"),
                row.getObject("actor_id", UUID.class),
                from == null ? null : TicketState.valueOf(from),
                TicketState.valueOf(row.getString("to_state")),
                instant(row, "occurred_at"),
                instant(row, "recorded_at"),
                read(row, "facts", new TypeReference<>() {}),
                read(row, "vals", new TypeReference<>() {}),
                read(row, "digests", new TypeReference<>() {}),
                read(row, "texts", new TypeReference<>() {}),
                row.getString("previous"),
                row.getString("hash"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private <T> T read(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        try {
            return json.readValue(row.getString(column), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A journal entry could not be read as JSON", e);
        }
    }
}
