package io.weibao.kit.rows;

import io.weibao.kit.scope.DatabaseFailed;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * SQL by hand inside the running unit of work: instants, ids and whole columns go in, records come out. A collection
 * becomes an array of texts; the statement says what it is ({@code unnest(?::uuid[])}), so a set costs one statement.
 */
@ApplicationScoped
public class Rows {

    /** Makes a record of the current row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final DataSource dataSource;

    Rows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public <T> List<T> query(String sql, Reader<T> reader, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = bound(connection, sql, parameters);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            Row row = new Row(result);
            while (result.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException failed) {
            throw new DatabaseFailed(what(sql), failed);
        }
    }

    public <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... parameters) {
        return query(sql, reader, parameters).stream().findFirst();
    }

    /** Number of rows that changed. */
    public int update(String sql, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = bound(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new DatabaseFailed(what(sql), failed);
        }
    }

    /** One value of each record, as the column of a set. */
    public static <T> List<@Nullable Object> column(Collection<T> records, Function<T, @Nullable Object> value) {
        return records.stream().<@Nullable Object>map(value).toList();
    }

    private static String what(String sql) {
        return "A statement failed: " + sql.strip().lines().findFirst().orElse("");
    }

    private static PreparedStatement bound(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, bindable(connection, parameters[i]));
        }
        return statement;
    }

    private static @Nullable Object bindable(Connection connection, @Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Collection<?> column ->
                connection.createArrayOf("text", column.stream().map(Rows::text).toArray());
            default -> value;
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The row under the cursor. */
    public static final class Row {

        private final ResultSet result;

        Row(ResultSet result) {
            this.result = result;
        }

        public UUID id(String column) throws SQLException {
            return present(optionalId(column), column);
        }

        public @Nullable UUID optionalId(String column) throws SQLException {
            return result.getObject(column, UUID.class);
        }

        public String text(String column) throws SQLException {
            return present(optionalText(column), column);
        }

        public @Nullable String optionalText(String column) throws SQLException {
            return result.getString(column);
        }

        public Instant instant(String column) throws SQLException {
            return present(optionalInstant(column), column);
        }

        public @Nullable Instant optionalInstant(String column) throws SQLException {
            OffsetDateTime value = result.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        }

        public long number(String column) throws SQLException {
            return result.getLong(column);
        }

        public int integer(String column) throws SQLException {
            return result.getInt(column);
        }

        public double decimal(String column) throws SQLException {
            return result.getDouble(column);
        }

        public @Nullable LocalDate optionalDate(String column) throws SQLException {
            return result.getObject(column, LocalDate.class);
        }

        public LocalDate date(String column) throws SQLException {
            return present(optionalDate(column), column);
        }

        public boolean flag(String column) throws SQLException {
            return result.getBoolean(column);
        }

        /** The texts of an array column; none when it is null. */
        public List<String> texts(String column) throws SQLException {
            java.sql.Array array = result.getArray(column);
            return array == null ? List.of() : List.of((String[]) array.getArray());
        }

        private static <T> T present(@Nullable T value, String column) throws SQLException {
            if (value == null) {
                throw new SQLException("column " + column + " is null");
            }
            return value;
        }
    }
}
