package io.weibao.kit.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/**
 * PostgreSQL as a process and Kafka inside the JVM. Started once: the addresses are kept in system properties, because Quarkus loads
 * this class anew for each application it starts, while the servers stay until the JVM ends.
 */
final class EmbeddedStack implements TestStack {

    private static final String DATABASE = "weibao.test.postgres";
    private static final String PASSWORD = "weibao-test";

    @Override
    public void start() {
        if (System.getProperty(DATABASE) == null) {
            System.setProperty(DATABASE, String.valueOf(startPostgres()));
            EmbeddedKafka.start();
        }
    }

    @Override
    public TestDatabase newDatabase() {
        String name = "weibao_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        String owner = name + "_owner";
        String app = name + "_app";
        run(
                "create role " + owner + " login nosuperuser nobypassrls password '" + PASSWORD + "'",
                "create role " + app + " login nosuperuser nobypassrls password '" + PASSWORD + "'",
                "create database " + name + " owner " + owner);
        return new TestDatabase(url(name), owner, PASSWORD, app, PASSWORD);
    }

    @Override
    public Map<String, String> broker() {
        return Map.of("WEIBAO_KAFKA_BOOTSTRAP", EmbeddedKafka.bootstrap(), "kafka.security.protocol", "PLAINTEXT");
    }

    private static int startPostgres() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("max_connections", "200")
                    .start()
                    .getPort();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    private static void run(String... statements) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A test database could not be made", e);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + System.getProperty(DATABASE) + "/" + database;
    }
}
