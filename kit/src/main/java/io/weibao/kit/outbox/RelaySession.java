package io.weibao.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The relay's own connection, on which its slots are locked: who holds a slot can also read it, and who loses the connection loses
 * both at once, so no slot ever has two relays that believe in themselves. Never a pooled connection: it keeps locks and a scope.
 */
final class RelaySession implements AutoCloseable {

    /** Of an advisory lock's two numbers the first, ours alone; the second is the slot. */
    private static final int LOCKS = 0x77_62_6F;

    private static final int ROWS_PER_SLOT = 125;

    /**
     * A relay that stands still (a stopped process, a cut line) is ended by the server after a few seconds, which frees its slots. A
     * removal lost in a crash only repeats an event, so it need not wait for the disk. The table is empty most of the time; a plan made
     * then would read all of it, over and over, once it fills, so only ways through the index are open.
     */
    private static final String SETTINGS = """
            select set_config('weibao.scope', '*', false), set_config('synchronous_commit', 'off', false),
                   set_config('idle_session_timeout', '10s', false), set_config('tcp_keepalives_idle', '5', false),
                   set_config('tcp_keepalives_interval', '2', false), set_config('tcp_keepalives_count', '3', false),
                   set_config('enable_seqscan', 'off', false), set_config('enable_bitmapscan', 'off', false)
            """;

    private static final String CLAIM = """
            select slot from generate_series(0, 7) slot
            where slot <> all (?) and pg_try_advisory_lock(?, slot)
            """;
    private static final String WAITING = """
            select waiting.* from unnest(?::smallint[]) owned (slot) cross join lateral (
              select slot, position, id, topic, event_key, sequence, type, subject, customer_id, origin, occurred_at, traceparent, data
              from outbox where outbox.slot = owned.slot and event_key <> all (?) order by position limit ?) waiting
            """;
    private static final String REMOVE = """
            delete from outbox using unnest(?::smallint[], ?::bigint[]) as gone (slot, position)
            where outbox.slot = gone.slot and outbox.position = gone.position
            """;

    /** Without waiting for whoever tidies just now, and without giving the space back: the next wave fills it again. */
    private static final String TIDY = "vacuum (skip_locked, index_cleanup on, truncate off) outbox";

    /**
     * Every look for waiting rows walks past those removed since the table was last tidied. The server's own round comes once a minute
     * by default, in which a busy service removes tens of thousands; this many cost a look less than a millisecond.
     */
    private static final int UNTIDY = 2_000;

    private static final String MEASURE = """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0) from outbox
            """;

    private final Connection connection;
    private final List<Short> slots = new ArrayList<>();
    private int removed;

    /** Takes over this connection, which nobody else may use. */
    RelaySession(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute(SETTINGS);
        }
    }

    /** Tries to become the owner of slots that nobody owns. */
    void claim() throws SQLException {
        if (slots.size() == 8) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setArray(1, connection.createArrayOf("int", slots.toArray()));
            statement.setInt(2, LOCKS);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    slots.add(rows.getShort(1));
                }
            }
        }
    }

    /** The slots this session owns. */
    List<Short> slots() {
        return List.copyOf(slots);
    }

    /** The oldest rows of our slots, without those of the keys held back. */
    List<OutboxRow> waiting(Collection<String> held) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WAITING)) {
            statement.setArray(1, connection.createArrayOf("smallint", slots.toArray()));
            statement.setArray(2, connection.createArrayOf("text", held.toArray()));
            statement.setObject(3, ROWS_PER_SLOT, Types.INTEGER);
            try (ResultSet rows = statement.executeQuery()) {
                List<OutboxRow> waiting = new ArrayList<>();
                while (rows.next()) {
                    waiting.add(row(rows));
                }
                return waiting;
            }
        }
    }

    /** Forgets rows that have arrived. */
    void remove(List<OutboxRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(REMOVE)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "smallint", rows.stream().map(OutboxRow::slot).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::position).toArray()));
            removed += statement.executeUpdate();
        }
        if (removed >= UNTIDY) {
            tidy();
        }
    }

    private void tidy() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TIDY);
        }
        removed = 0;
    }

    /** How much waits in the whole table, and for how long the oldest. */
    Backlog measure() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(MEASURE)) {
            row.next();
            return new Backlog(row.getLong(1), row.getDouble(2));
        }
    }

    /** Fails if the connection, and with it the slots, is gone. */
    void prove() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getShort(1),
                row.getLong(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, UUID.class),
                row.getString(10),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getString(12),
                row.getString(13));
    }
}
