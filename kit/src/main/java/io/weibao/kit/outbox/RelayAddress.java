package io.weibao.kit.outbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where and as whom the relay connects: the service's own database, as the application's role, outside the pool. */
@Singleton
class RelayAddress {

    private final String url;
    private final Properties properties = new Properties();

    RelayAddress(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "outbox-relay");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
    }

    RelaySession open() throws SQLException {
        Connection connection = DriverManager.getConnection(url, properties);
        try {
            return new RelaySession(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
