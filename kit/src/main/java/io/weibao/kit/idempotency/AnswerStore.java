package io.weibao.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.scope.DatabaseFailed;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;

/** The table of keys taken and answers given. */
@Singleton
class AnswerStore {

    /** An answer with the digest of the request it was for. */
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(byte[] digest, Answer answer) {}

    private static final String TAKE = """
            insert into idempotency_key (client, key, digest, customer_id, created_at) values (?, ?, ?, ?, ?)
            on conflict on constraint idempotency_key_pk do nothing
            """;
    private static final String KEEP =
            "update idempotency_key set status = ?, headers = ?::jsonb, body = ? where client = ? and key = ?";
    private static final String RECALL =
            "select digest, status, headers, body from idempotency_key where client = ? and key = ?";
    private static final String FORGET = """
            delete from idempotency_key using (
              select client, key from idempotency_key where created_at < ? order by created_at limit ? for update skip locked) old
            where idempotency_key.client = old.client and idempotency_key.key = old.key
            """;

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    AnswerStore(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Whether the key was free. Waits while another transaction holds it. */
    boolean take(Actor client, String key, byte[] digest) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setObject(1, client.id());
            statement.setString(2, key);
            statement.setBytes(3, digest);
            statement.setObject(4, client.customer());
            statement.setObject(5, OffsetDateTime.now(clock));
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new DatabaseFailed("An idempotency key could not be taken", e);
        }
    }

    void keep(Actor client, String key, Answer answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setInt(1, answer.status());
            statement.setString(2, json.writeValueAsString(answer.headers()));
            statement.setString(3, json.writeValueAsString(answer.body()));
            statement.setObject(4, client.id());
            statement.setString(5, key);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed("An answer could not be kept", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer could not be written as JSON", e);
        }
    }

    Kept recall(Actor client, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RECALL)) {
            statement.setObject(1, client.id());
            statement.setString(2, key);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("A taken idempotency key has no row");
                }
                return kept(row);
            }
        } catch (SQLException e) {
            throw new DatabaseFailed("A kept answer could not be read", e);
        }
    }

    /** Removes some keys taken before then, the oldest first, and says how many. */
    int forget(Instant before, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setObject(1, before.atOffset(ZoneOffset.UTC));
            statement.setInt(2, most);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed("Old idempotency keys could not be removed", e);
        }
    }

    private Kept kept(ResultSet row) throws SQLException {
        try {
            Map<String, String> headers = json.readValue(row.getString("headers"), new TypeReference<>() {});
            Answer answer = new Answer(row.getInt("status"), headers, json.readTree(row.getString("body")));
            return new Kept(row.getBytes("digest"), answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer could not be read as JSON", e);
        }
    }
}
