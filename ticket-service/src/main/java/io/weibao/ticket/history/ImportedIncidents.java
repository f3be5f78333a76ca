package io.weibao.ticket.history;

import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.ticket.desk.Named;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What was imported before: which incidents, and every row once. Reads and writes whole batches. */
@ApplicationScoped
class ImportedIncidents {

    private static final String TAKE_TURN = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String CUSTOMER = "select id, name from customer where id = ?";
    private static final String KEYS =
            "select encode(row_key, 'hex') from imported_row where customer_id = ? and row_key = any (?)";
    private static final String KNOWN = """
            select i.source_number, i.ticket_id, t.number, t.version, i.opened_at, i.resolved_at, r.at, r.state, r.priority
            from imported_ticket i
            join ticket t on t.id = i.ticket_id
            join imported_row r on r.ticket_id = i.ticket_id
            where i.customer_id = ? and i.source = ? and i.source_number = any (?)
            order by i.source_number, r.sequence
            """;
    private static final String ENTER = """
            insert into imported_ticket (ticket_id, customer_id, source, source_number, zone, opened_at, resolved_at,
                                         row_count, fact_count, imported_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (ticket_id) do update
            set row_count = imported_ticket.row_count + excluded.row_count,
                fact_count = imported_ticket.fact_count + excluded.fact_count
            """;
    private static final String ENTER_ROW = """
            insert into imported_row (customer_id, row_key, ticket_id, sequence, position, at, state, priority)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SUMMARY = """
            select count(*), coalesce(sum(row_count), 0), coalesce(sum(fact_count), 0)
            from imported_ticket where customer_id = ?
            """;

    private final DataSource database;

    ImportedIncidents(DataSource database) {
        this.database = database;
    }

    /** Waits until every batch of this customer before this one has ended. */
    void takeTurn(UUID customer) {
        ask(TAKE_TURN, statement -> statement.setString(1, "history:" + customer), row -> row);
    }

    Optional<Named> customer(UUID id) {
        return ask(
                        CUSTOMER,
                        statement -> statement.setObject(1, id),
                        row -> new Named(row.getObject(1, UUID.class), row.getString(2)))
                .stream()
                .findFirst();
    }

    /** Which of these keys have been imported. */
    Set<String> knownKeys(UUID customer, Collection<RowKey> keys) {
        byte[][] digests = keys.stream().map(RowKey::bytes).toArray(byte[][]::new);
        return new HashSet<>(ask(
                KEYS,
                statement -> {
                    statement.setObject(1, customer);
                    statement.setArray(2, array(statement, "bytea", digests));
                },
                row -> row.getString(1)));
    }

    /** Those of these incidents that were imported before, by the source's number. */
    Map<String, KnownIncident> known(UUID customer, String source, Collection<String> numbers) {
        Map<String, KnownIncident> known = new HashMap<>();
        ask(
                KNOWN,
                statement -> {
                    statement.setObject(1, customer);
                    statement.setString(2, source);
                    statement.setArray(3, array(statement, "text", numbers.toArray()));
                },
                row -> known.merge(row.getString("source_number"), incident(row), KnownIncident::and));
        return known;
    }

    /** Writes what a batch added. */
    void enter(List<ImportedIncident> incidents, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement enter = connection.prepareStatement(ENTER);
                PreparedStatement enterRow = connection.prepareStatement(ENTER_ROW)) {
            for (ImportedIncident incident : incidents) {
                fill(enter, incident, now);
                enter.addBatch();
                addRows(enterRow, incident);
            }
            enter.executeBatch();
            enterRow.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailed("Imported incidents could not be recorded", e);
        }
    }

    HistorySummary summary(UUID customer) {
        return ask(
                        SUMMARY,
                        statement -> statement.setObject(1, customer),
                        row -> new HistorySummary(row.getLong(1), row.getLong(2), row.getLong(3)))
                .getFirst();
    }

    private static void fill(PreparedStatement enter, ImportedIncident incident, Instant now) throws SQLException {
        IncidentImport added = incident.added();
        enter.setObject(1, incident.ticket());
        enter.setObject(2, incident.customer());
        enter.setString(3, incident.source());
        enter.setString(4, added.incident().number());
        enter.setString(5, incident.zone());
        enter.setObject(6, timestamp(added.incident().openedAt()));
        enter.setObject(7, timestamp(added.incident().resolvedAt()));
        enter.setInt(8, added.newRows().size());
        enter.setInt(9, added.factCount());
        enter.setObject(10, timestamp(now));
    }

    private static void addRows(PreparedStatement enter, ImportedIncident incident) throws SQLException {
        long sequence = incident.firstSequence();
        for (IncidentImport.NewRow added : incident.added().newRows()) {
            SourceRow row = added.row();
            enter.setObject(1, incident.customer());
            enter.setBytes(2, row.key().bytes());
            enter.setObject(3, incident.ticket());
            enter.setLong(4, sequence++);
            enter.setLong(5, row.position());
            enter.setObject(6, timestamp(row.at()));
            enter.setString(7, row.state().sourceName());
            enter.setObject(8, row.priority(), Types.SMALLINT);
            enter.addBatch();
        }
    }

    private static KnownIncident incident(ResultSet row) throws SQLException {
        KnownIncident.Row known = new KnownIncident.Row(
                instant(row, "at"),
                SourceState.named(row.getString("state")).orElseThrow(),
                row.getObject("priority", Integer.class));
        OffsetDateTime resolved = row.getObject("resolved_at", OffsetDateTime.class);
        return new KnownIncident(
                row.getObject("ticket_id", UUID.class),
                row.getString("number"),
                row.getLong("version"),
                instant(row, "opened_at"),
                resolved == null ? null : resolved.toInstant(),
                List.of(known));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Array array(PreparedStatement statement, String type, Object[] values) throws SQLException {
        return statement.getConnection().createArrayOf(type, values);
    }

    private <T> List<T> ask(String query, Filling filling, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            filling.fill(statement);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> answers = new ArrayList<>();
                while (rows.next()) {
                    answers.add(reading.read(rows));
                }
                return answers;
            }
        } catch (SQLException e) {
            throw new DatabaseFailed("What was imported before could not be read", e);
        }
    }

    @FunctionalInterface
    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
