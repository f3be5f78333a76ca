package io.weibao.kit.inbox;

import io.weibao.kit.scope.DatabaseFailed;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of parked events, as the inbox uses it. */
@Singleton
class ParkedEvents {

    private static final String ADD = """
            insert into inbox_parked (consumer, event_key, sequence, customer_id, headers, payload, reason, error, tries, parked_at)
            values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            on conflict on constraint inbox_parked_pk do nothing
            """;
    private static final String READY = """
            select parked.event_key from inbox_parked parked
            join inbox_position position using (consumer, event_key)
            where consumer = ? and parked.sequence = position.sequence + 1 and parked.reason in ('gap', 'behind')
            """;
    private static final String FAILED = """
            update inbox_parked parked set reason = 'poison', error = ?, tries = parked.tries + ?
            from inbox_position position
            where parked.consumer = ? and parked.event_key = ? and position.consumer = parked.consumer
              and position.event_key = parked.event_key and parked.sequence = position.sequence + 1
            """;

    private final DataSource database;
    private final Clock clock;

    ParkedEvents(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(String consumer, IncomingEvent event, Reason reason, @Nullable Throwable failure, int tries) {
        add(
                consumer,
                event.key(),
                event.sequence(),
                EventHeaders.of(event),
                event.data().toString(),
                reason,
                failure,
                tries,
                event);
    }

    /** For what is no event: kept under a key and number of its own, so that nothing is lost. */
    void addUnreadable(String consumer, String key, long offset, String payload, Throwable failure) {
        add(consumer, key, offset, "{}", payload, Reason.UNREADABLE, failure, 0, null);
    }

    private void add(
            String consumer,
            String key,
            long sequence,
            String headers,
            String payload,
            Reason reason,
            @Nullable Throwable failure,
            int tries,
            @Nullable IncomingEvent event) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, consumer);
            statement.setString(2, key);
            statement.setLong(3, sequence);
            statement.setObject(4, event == null ? null : event.customer());
            statement.setString(5, headers);
            statement.setString(6, payload);
            statement.setString(7, reason.word());
            statement.setString(8, error(failure));
            statement.setInt(9, tries);
            statement.setObject(10, OffsetDateTime.now(clock));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed("An event could not be parked", e);
        }
    }

    /** Which sequences are parked under these keys. */
    Map<String, Set<Long>> sequences(String consumer, List<String> keys) {
        String select = "select event_key, sequence from inbox_parked where consumer = ? and event_key = any (?)";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, consumer);
            statement.setArray(2, connection.createArrayOf("text", keys.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                Map<String, Set<Long>> sequences = new HashMap<>();
                while (rows.next()) {
                    sequences
                            .computeIfAbsent(rows.getString(1), _ -> new HashSet<>())
                            .add(rows.getLong(2));
                }
                return sequences;
            }
        } catch (SQLException e) {
            throw new DatabaseFailed("Parked events could not be read", e);
        }
    }

    /** Keys of which the next event is parked and no poison: a process ended between filling a gap and draining it. */
    List<String> keysReady(String consumer) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READY)) {
            statement.setString(1, consumer);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> keys = new ArrayList<>();
                while (rows.next()) {
                    keys.add(rows.getString(1));
                }
                return keys;
            }
        } catch (SQLException e) {
            throw new DatabaseFailed("Parked events could not be read", e);
        }
    }

    @Nullable
    IncomingEvent find(String consumer, String key, long sequence, boolean poisonToo) {
        String select =
                "select headers, payload, reason from inbox_parked where consumer = ? and event_key = ? and sequence = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, consumer);
            statement.setString(2, key);
            statement.setLong(3, sequence);
            try (ResultSet row = statement.executeQuery()) {
                boolean usable = row.next() && (poisonToo || !row.getString(3).equals(Reason.POISON.word()));
                return usable ? EventHeaders.event(row.getString(1), row.getString(2), key, sequence) : null;
            }
        } catch (SQLException e) {
            throw new DatabaseFailed("A parked event could not be read", e);
        }
    }

    void remove(String consumer, String key, long sequence) {
        String delete = "delete from inbox_parked where consumer = ? and event_key = ? and sequence = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setString(1, consumer);
            statement.setString(2, key);
            statement.setLong(3, sequence);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed("A parked event could not be removed", e);
        }
    }

    /** The one whose turn it is failed: poison from now on. */
    void failed(String consumer, String key, Throwable failure, int tries) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FAILED)) {
            statement.setString(1, error(failure));
            statement.setInt(2, tries);
            statement.setString(3, consumer);
            statement.setString(4, key);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed("A parked event could not be marked", e);
        }
    }

    private static @Nullable String error(@Nullable Throwable failure) {
        if (failure == null) {
            return null;
        }
        String text = (failure.getClass().getSimpleName() + ": " + failure.getMessage()).replace('\0', '?');
        return text.substring(0, Math.min(text.length(), 500));
    }
}
