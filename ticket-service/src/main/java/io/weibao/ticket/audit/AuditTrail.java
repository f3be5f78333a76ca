package io.weibao.ticket.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.kit.scope.DatabaseFailed;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Writes and reads the audit. The chain runs over salted digests of what was said, so that names can be erased and it still
 * holds. Needs the transaction of the change.
 */
@ApplicationScoped
public class AuditTrail {

    private static final int SALT_LENGTH = 16;
    private static final String LAST_HASH =
            "select hash from audit_entry where thing_id = ? order by version desc limit 1";
    private static final String APPEND = """
            insert into audit_entry (thing_id, version, thing, customer_id, at, actor_id, actor_name, action, before, after,
                                     salt, content_digest, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OF_THING = """
            select thing, thing_id, version, at, actor_id, actor_name, action, before, after, salt, content_digest, hash
            from audit_entry where thing_id = ? order by version
            """;

    private final DataSource database;
    private final ObjectMapper json;
    private final SecureRandom random = new SecureRandom();

    AuditTrail(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Adds an entry for a change. */
    public void append(AuditedChange change) {
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        String before = change.before() == null ? null : written(change.before());
        String after = written(change.after());
        byte[] content = AuditChain.content(salt, before, after);
        // The database keeps microseconds: what is hashed must be what can be read again.
        Instant at = change.at().truncatedTo(ChronoUnit.MICROS);
        AuditEntry.Who who =
                new AuditEntry.Who(change.actor().id(), change.actor().name());
        try (Connection connection = database.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            AuditEntry entry = new AuditEntry(
                    change.thing(), change.thingId(), change.version(), at, who, change.action(), before, after, "");
            append.setObject(1, entry.thingId());
            append.setLong(2, entry.version());
            append.setString(3, entry.thing());
            append.setObject(4, change.customer());
            append.setObject(5, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            append.setObject(6, who.id());
            append.setString(7, who.name());
            append.setString(8, entry.action());
            append.setString(9, before);
            append.setString(10, after);
            append.setBytes(11, salt);
            append.setBytes(12, content);
            append.setBytes(13, AuditChain.hash(lastHash(connection, entry.thingId()), entry, content));
            append.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed("An audit entry could not be written", e);
        }
    }

    /** All that was done to one thing, as far as the scope reaches. */
    Trail of(UUID thing) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_THING)) {
            statement.setObject(1, thing);
            try (ResultSet rows = statement.executeQuery()) {
                return trail(rows);
            }
        } catch (SQLException e) {
            throw new DatabaseFailed("The audit could not be read", e);
        }
    }

    private static Trail trail(ResultSet rows) throws SQLException {
        List<AuditEntry> items = new ArrayList<>();
        byte[] previous = AuditChain.BEGINNING;
        String chain = Trail.INTACT;
        while (rows.next()) {
            AuditEntry entry = entry(rows);
            byte[] content = rows.getBytes("content_digest");
            byte[] hash = rows.getBytes("hash");
            boolean holds = AuditChain.same(hash, AuditChain.hash(previous, entry, content))
                    && AuditChain.matches(content, rows.getBytes("salt"), entry.before(), entry.after());
            if (!holds && chain.equals(Trail.INTACT)) {
                chain = "broken at " + entry.version();
            }
            previous = hash;
            items.add(entry);
        }
        return new Trail(items, chain);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getString("thing"),
                row.getObject("thing_id", UUID.class),
                row.getLong("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AuditEntry.Who(row.getObject("actor_id", UUID.class), row.getString("actor_name")),
                row.getString("action"),
                row.getString("before"),
                row.getString("after"),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static byte[] lastHash(Connection connection, UUID thing) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST_HASH)) {
            statement.setObject(1, thing);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getBytes(1) : AuditChain.BEGINNING;
            }
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change could not be written as JSON", e);
        }
    }
}
