package io.weibao.launcher.part;

import io.weibao.launcher.home.Secrets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The databases and roles of the platform. A service's owner role migrates, its app role works and can bypass nothing; the
 * superuser is used here and nowhere else.
 */
record Databases(Addresses addresses, Secrets secrets) {

    void create() throws SQLException {
        try (Connection server = connect("postgres")) {
            create(server, "keycloak", "keycloak");
            for (StoreService service : StoreService.ALL) {
                create(server, service.database(), service.owner());
            }
        }
        for (StoreService service : StoreService.ALL) {
            admit(service.database(), service.owner(), service.app());
        }
    }

    Connection connect(String database) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", secrets.of("postgres"));
        login.setProperty("connectTimeout", "2");
        login.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(addresses.jdbc(database), login);
    }

    String durability() throws SQLException {
        try (Connection server = connect("postgres");
                Statement statement = server.createStatement();
                ResultSet row = statement.executeQuery("""
                        select 'fsync ' || current_setting('fsync')
                            || ', synchronous_commit ' || current_setting('synchronous_commit')
                            || ', full_page_writes ' || current_setting('full_page_writes')""")) {
            row.next();
            return row.getString(1);
        }
    }

    private void create(Connection server, String database, String owner) throws SQLException {
        createRole(server, owner);
        if (!exists(server, "select 1 from pg_database where datname = ?", database)) {
            run(server, "create database " + database + " owner " + owner);
        }
        run(server, "revoke all on database " + database + " from public");
    }

    /** Lets the app role work in what the owner creates, now and later, and nowhere else. */
    private void admit(String database, String owner, String app) throws SQLException {
        try (Connection inside = connect(database)) {
            createRole(inside, app);
            run(inside, "grant connect, temporary on database " + database + " to " + app);
            run(inside, "alter schema public owner to " + owner);
            run(inside, "revoke create on schema public from public");
            run(inside, "grant usage on schema public to " + app);
            String owned = "alter default privileges for role " + owner + " in schema public grant ";
            run(inside, owned + "select, insert, update, delete on tables to " + app);
            run(inside, owned + "usage, select on sequences to " + app);
            run(inside, owned + "execute on functions to " + app);
        }
    }

    private void createRole(Connection server, String role) throws SQLException {
        if (!exists(server, "select 1 from pg_roles where rolname = ?", role)) {
            run(server, "create role " + role + " login nosuperuser nobypassrls nocreatedb nocreaterole");
        }
        // A secret is made of letters, digits, - and _ only: nothing in it ends the quotation.
        run(server, "alter role " + role + " password '" + secrets.of(role) + "'");
    }

    private static boolean exists(Connection server, String question, String name) throws SQLException {
        try (PreparedStatement statement = server.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void run(Connection server, String sql) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }
}
