package io.weibao.ticket.desk;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The names that tickets show: customers, their systems and departments, people. They are remembered for some seconds,
 * for every ticket needs them and they hardly change. Must be asked outside a unit of work.
 */
@ApplicationScoped
public class Places {

    private static final int MOST_REMEMBERED = 20_000;
    private static final String PEOPLE = "select id, name from person where id = any (?)";

    private final DataSource database;
    private final UnitOfWork work;
    private final DeskConfig config;
    private final Clock clock;
    private final Map<Key, Entry> remembered = new ConcurrentHashMap<>();

    Places(DataSource database, UnitOfWork work, DeskConfig config, Clock clock) {
        this.database = database;
        this.work = work;
        this.config = config;
        this.clock = clock;
    }

    /** Refuses a customer that does not exist, and a system or department that is not this customer's, in the same words. */
    Place place(UUID customer, @Nullable UUID system, @Nullable UUID department) {
        return new Place(
                known(Table.CUSTOMER, customer, customer, "/customer"),
                system == null ? null : known(Table.SYSTEM, system, customer, "/system"),
                department == null ? null : known(Table.DEPARTMENT, department, customer, "/department"));
    }

    /** Somebody of this customer. */
    Named requester(UUID person, UUID customer) {
        return known(Table.PERSON, person, customer, "/requester");
    }

    /** Somebody, of whatever side; a person we have no record of shows the id. */
    @Nullable
    Named person(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        Known found = find(Table.PERSON, id);
        return new Named(id, found == null ? id.toString() : found.name);
    }

    /** The names of many people by one statement; those we have no record of are missing. */
    public Map<UUID, Named> people(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return work.reading(Scope.everything(), () -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement query = connection.prepareStatement(PEOPLE)) {
                query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                return named(query);
            } catch (SQLException e) {
                throw new DatabaseFailed("Names of people could not be read", e);
            }
        });
    }

    private static Map<UUID, Named> named(PreparedStatement query) throws SQLException {
        Map<UUID, Named> people = new HashMap<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                UUID id = row.getObject(1, UUID.class);
                people.put(id, new Named(id, row.getString(2)));
            }
        }
        return people;
    }

    private Named known(Table table, UUID id, UUID customer, String pointer) {
        Known found = find(table, id);
        if (found == null || !customer.equals(found.customer)) {
            throw InvalidValues.at(pointer, "unknown-reference");
        }
        return new Named(id, found.name);
    }

    private @Nullable Known find(Table table, UUID id) {
        Key key = new Key(table, id);
        Instant now = clock.instant();
        Entry entry = remembered.get(key);
        if (entry == null || entry.until.isBefore(now)) {
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            entry = new Entry(load(key), now.plus(config.namesKept()));
            if (entry.known != null) {
                remembered.put(key, entry);
            }
        }
        return entry.known;
    }

    private @Nullable Known load(Key key) {
        return work.<@Nullable Known>reading(Scope.everything(), () -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement query = connection.prepareStatement(key.table.query)) {
                query.setObject(1, key.id);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? new Known(row.getString(1), row.getObject(2, UUID.class)) : null;
                }
            } catch (SQLException e) {
                throw new DatabaseFailed("A name could not be read", e);
            }
        });
    }

    private enum Table {
        CUSTOMER("select name, id from customer where id = ?"),
        SYSTEM("select name, customer_id from supported_system where id = ?"),
        DEPARTMENT("select name, customer_id from department where id = ?"),
        PERSON("select name, customer_id from person where id = ?");

        private final String query;

        Table(String query) {
            this.query = query;
        }
    }

    private record Key(Table table, UUID id) {}

    private record Known(String name, @Nullable UUID customer) {}

    private record Entry(@Nullable Known known, Instant until) {}
}
