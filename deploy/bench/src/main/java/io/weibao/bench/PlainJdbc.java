package io.weibao.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The baseline of ticket creation: the very rows that one creation writes (ticket, journal entry, outbox), copied from one that the service made,
 * inserted by plain JDBC in one transaction each into tables of the same shape, so that nothing of it reaches Kafka. The tables have the same
 * columns, constraints and indexes, but no policies.
 */
final class PlainJdbc implements Load.Client {

    private static final List<String> TABLES = List.of("ticket", "journal_entry", "outbox");
    private static final Map<String, List<String>> GENERATED =
            Map.of("ticket", List.of("open"), "outbox", List.of("slot", "position", "recorded_at"));
    private static final AtomicLong NUMBER = new AtomicLong();

    private final Connection connection;
    private final List<Insert> inserts = new ArrayList<>();

    private PlainJdbc(Connection connection) {
        this.connection = connection;
    }

    /** Makes the tables anew, each with one row to copy: that of a ticket just raised, and its event. */
    static void prepare(Ledger owner, String ticket, String event) throws SQLException {
        clean(owner);
        owner.change("create schema bench");
        for (var table : TABLES) {
            owner.change("create table bench." + table + " (like public." + table + " including all)");
            owner.change("create table bench." + table + "_sample (like public." + table + ")");
        }
        owner.change("insert into bench.ticket_sample select * from ticket where id = ?::uuid", ticket);
        owner.change(
                "insert into bench.journal_entry_sample select * from journal_entry where ticket_id = ?::uuid", ticket);
        owner.change("""
                insert into bench.outbox_sample (slot, position, id, topic, event_key, sequence, type, subject, customer_id, origin,
                    occurred_at, recorded_at, data)
                select 0, 0, id, 'weibao.tickets.v1', id::text, 1, 'io.weibao.ticket.raised.v1', number, customer_id, origin,
                    raised_at, recorded_at, ? from bench.ticket_sample
                """, event);
        owner.change("grant usage on schema bench to ticket_app");
        owner.change("grant select, insert on all tables in schema bench to ticket_app");
    }

    static void clean(Ledger owner) throws SQLException {
        owner.change("drop schema if exists bench cascade");
    }

    /** Clients that insert as the role the service has. */
    static Load.Clients at(Installation platform) {
        return () -> {
            var connection = platform.database("weibao_ticket", "ticket_app");
            connection.setAutoCommit(false);
            var client = new PlainJdbc(connection);
            for (var table : TABLES) {
                client.inserts.add(Insert.into(connection, table));
            }
            connection.commit();
            return client;
        };
    }

    @Override
    public void once() throws SQLException {
        long number = NUMBER.incrementAndGet();
        var id = ascending(number);
        for (var insert : inserts) {
            insert.run(id, number);
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** As kind to an index as the service's ids are: of version 7, with the time in front. */
    private static UUID ascending(long number) {
        long front = System.currentTimeMillis() << 16 | 0x7000 | (number & 0xFFF);
        return new UUID(front, 0x8000_0000_0000_0000L | number);
    }

    private record Insert(PreparedStatement statement, List<String> columns, Map<String, @Nullable Object> values) {

        static Insert into(Connection connection, String table) throws SQLException {
            var values = new LinkedHashMap<String, @Nullable Object>();
            try (var query = connection.createStatement();
                    ResultSet row = query.executeQuery("select * from bench." + table + "_sample")) {
                if (!row.next()) {
                    throw new IllegalStateException("There is no row to copy in " + table);
                }
                var meta = row.getMetaData();
                for (int i = 1; i <= meta.getColumnCount(); i++) {
                    if (!GENERATED.getOrDefault(table, List.of()).contains(meta.getColumnName(i))) {
                        values.put(meta.getColumnName(i), row.getObject(i));
                    }
                }
            }
            var columns = List.copyOf(values.keySet());
            var sql = "insert into bench." + table + " (" + String.join(", ", columns) + ") values ("
                    + "?, ".repeat(columns.size() - 1) + "?)";
            return new Insert(connection.prepareStatement(sql), columns, values);
        }

        void run(UUID id, long number) throws SQLException {
            for (int i = 0; i < columns.size(); i++) {
                statement.setObject(i + 1, value(columns.get(i), id, number));
            }
            statement.executeUpdate();
        }

        private @Nullable Object value(String column, UUID id, long number) {
            return switch (column) {
                case "id", "ticket_id" -> id;
                case "event_key" -> id.toString();
                case "number", "subject" -> "DEF-2026-" + number;
                default -> values.get(column);
            };
        }
    }
}
