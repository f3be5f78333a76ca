package io.weibao.kit.inbox;

import io.weibao.kit.scope.DatabaseFailed;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import javax.sql.DataSource;

/** How far each consumer has come with each key. Locked while events of the key are taken, keys in order, so that no two wait for each other. */
@Singleton
class Positions {

    private static final String BEGIN = """
            insert into inbox_position (consumer, event_key, sequence) select ?, key, 0 from unnest(?) key order by key
            on conflict on constraint inbox_position_pk do nothing
            """;
    private static final String LOCK = """
            select event_key, sequence from inbox_position where consumer = ? and event_key = any (?)
            order by event_key for update
            """;
    private static final String ADVANCE = """
            update inbox_position set sequence = moved.sequence from unnest(?, ?::bigint[]) moved (event_key, sequence)
            where inbox_position.consumer = ? and inbox_position.event_key = moved.event_key
            """;

    private final DataSource database;

    Positions(DataSource database) {
        this.database = database;
    }

    /** The last sequence taken of each of these keys, 0 for a new one. */
    Map<String, Long> lock(String consumer, List<String> keys) {
        try (Connection connection = database.getConnection()) {
            Map<String, Long> known = select(connection, consumer, keys);
            List<String> unknown =
                    keys.stream().filter(key -> !known.containsKey(key)).toList();
            if (!unknown.isEmpty()) {
                begin(connection, consumer, unknown);
                known.putAll(select(connection, consumer, unknown));
            }
            return known;
        } catch (SQLException e) {
            throw new DatabaseFailed("Positions of the inbox could not be locked", e);
        }
    }

    /** Keeps what moved. */
    void advance(String consumer, Map<String, Long> before, Map<String, Long> now) {
        List<Entry<String, Long>> moved = now.entrySet().stream()
                .filter(position -> !position.getValue().equals(before.get(position.getKey())))
                .toList();
        if (moved.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", moved.stream().map(Entry::getKey).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", moved.stream().map(Entry::getValue).toArray()));
            statement.setString(3, consumer);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed("Positions of the inbox could not be kept", e);
        }
    }

    private static void begin(Connection connection, String consumer, List<String> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            statement.setString(1, consumer);
            statement.setArray(2, connection.createArrayOf("text", keys.toArray()));
            statement.executeUpdate();
        }
    }

    private static Map<String, Long> select(Connection connection, String consumer, List<String> keys)
            throws SQLException {
        Map<String, Long> positions = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, consumer);
            statement.setArray(2, connection.createArrayOf("text", keys.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    positions.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return positions;
    }
}
