package io.weibao.kit.inbox;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Parked events as operators read them: attributes and reason, never the data. */
@Singleton
class ParkedEventList {

    /** One parked event. */
    public record View(
            String consumer,
            String key,
            long sequence,
            @JsonRawValue String event,
            String reason,
            @Nullable String error,
            int tries,
            Instant parkedAt) {}

    private static final String SELECT = """
            select consumer, event_key, sequence, headers, reason, error, tries, parked_at from inbox_parked
            where (?::text is null or consumer = ?) and (consumer, event_key, sequence) > (?, ?, ?)
            order by consumer, event_key, sequence limit ?
            """;

    private final UnitOfWork unitOfWork;
    private final DataSource database;

    ParkedEventList(UnitOfWork unitOfWork, DataSource database) {
        this.unitOfWork = unitOfWork;
        this.database = database;
    }

    Page<View> page(@Nullable String consumer, int limit, @Nullable Cursor after) {
        Cursor from = after == null ? Cursor.of("", "", 0) : after;
        List<View> rows = unitOfWork.reading(Scope.everything(), () -> select(consumer, limit + 1, from));
        return Page.of(rows, limit, row -> Cursor.of(row.consumer(), row.key(), row.sequence()));
    }

    long count(String consumer, String key) {
        return unitOfWork.reading(Scope.everything(), () -> counted(consumer, key));
    }

    /** How many failed for a reason of their own. */
    long poisoned() {
        return unitOfWork.reading(Scope.everything(), this::countPoisoned);
    }

    private long countPoisoned() {
        String count = "select count(*) from inbox_parked where reason in ('poison', 'unreadable')";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(count);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new DatabaseFailed("Parked events could not be counted", e);
        }
    }

    private List<View> select(@Nullable String consumer, int limit, Cursor after) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setString(1, consumer);
            statement.setString(2, consumer);
            statement.setString(3, after.text(0));
            statement.setString(4, after.text(1));
            statement.setLong(5, after.number(2));
            statement.setInt(6, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<View> views = new ArrayList<>();
                while (rows.next()) {
                    views.add(view(rows));
                }
                return views;
            }
        } catch (SQLException e) {
            throw new DatabaseFailed("Parked events could not be listed", e);
        }
    }

    private long counted(String consumer, String key) {
        String count = "select count(*) from inbox_parked where consumer = ? and event_key = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(count)) {
            statement.setString(1, consumer);
            statement.setString(2, key);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new DatabaseFailed("Parked events could not be counted", e);
        }
    }

    private static View view(ResultSet row) throws SQLException {
        return new View(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
