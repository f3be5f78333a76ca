package io.weibao.acceptance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database of one service, for what no API shows: what lies there, and what a role may see of it. */
enum Store {
    TICKETS("weibao_ticket", "ticket"),
    SLA("weibao_sla", "sla"),
    INSPECTIONS("weibao_inspection", "inspection"),
    REPORTS("weibao_reporting", "reporting");

    private final String database;
    private final String roles;

    Store(String database, String roles) {
        this.database = database;
        this.roles = roles;
    }

    /** As the role that the running service has. */
    Session asApplication() {
        return new Session(connect(roles + "_app"));
    }

    /** As the role that migrates and owns the tables. */
    Session asOwner() {
        return new Session(connect(roles + "_owner"));
    }

    String owner() {
        return roles + "_owner";
    }

    private Connection connect(String role) {
        try {
            return Platform.running().database(database, role);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One connection. Statements run in a transaction that lasts as long as the session, so that its scope does. */
    record Session(Connection connection) implements AutoCloseable {

        Session {
            try {
                connection.setAutoCommit(false);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        Session scoped(String scope) {
            try (var statement = connection.prepareStatement("select set_config('weibao.scope', ?, true)")) {
                statement.setString(1, scope);
                statement.execute();
                return this;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        long count(String query, Object... values) {
            var row = rows(query, values).getFirst().getFirst();
            return ((Number) row).longValue();
        }

        List<List<Object>> rows(String query, Object... values) {
            try (var statement = connection.prepareStatement(query)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                try (ResultSet found = statement.executeQuery()) {
                    var rows = new ArrayList<List<Object>>();
                    while (found.next()) {
                        var row = new ArrayList<Object>();
                        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                            row.add(found.getObject(i));
                        }
                        rows.add(row);
                    }
                    return rows;
                }
            } catch (SQLException e) {
                throw new IllegalStateException(query, e);
            }
        }

        /** What the database says against a statement; nothing if it does as it is told. */
        String refusalOf(String statement) {
            try (var plain = connection.createStatement()) {
                var before = connection.setSavepoint();
                try {
                    plain.execute(statement);
                    return "";
                } catch (SQLException refused) {
                    return String.valueOf(refused.getMessage());
                } finally {
                    connection.rollback(before);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(statement, e);
            }
        }

        void execute(String statement) {
            try (var plain = connection.createStatement()) {
                plain.execute(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(statement, e);
            }
        }

        @Override
        public void close() {
            try {
                connection.rollback();
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
