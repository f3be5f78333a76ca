package io.weibao.bench;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A service's database, opened as the owner of its tables and with everything in sight. Commits after each statement. */
final class Ledger implements AutoCloseable {

    private final Connection connection;

    private Ledger(Connection connection) {
        this.connection = connection;
    }

    static Ledger ofTickets(Installation platform) throws SQLException {
        return open(platform.database("weibao_ticket", "ticket_owner"));
    }

    static Ledger ofClocks(Installation platform) throws SQLException {
        return open(platform.database("weibao_sla", "sla_owner"));
    }

    static Ledger ofInspections(Installation platform) throws SQLException {
        return open(platform.database("weibao_inspection", "inspection_owner"));
    }

    static Ledger ofReports(Installation platform) throws SQLException {
        return open(platform.database("weibao_reporting", "reporting_owner"));
    }

    private static Ledger open(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('weibao.scope', '*', false)");
        }
        return new Ledger(connection);
    }

    /** @return number of rows that changed */
    int change(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
            return Math.max(0, statement.getUpdateCount());
        }
    }

    /** The one number that a query answers; NaN for null. */
    double number(String sql, Object... parameters) throws SQLException {
        return value(sql, parameters) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** The one text that a query answers. */
    String text(String sql, Object... parameters) throws SQLException {
        if (value(sql, parameters) instanceof String text) {
            return text;
        }
        throw new SQLException("No text is the answer of " + sql);
    }

    private @Nullable Object value(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getObject(1) : null;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
