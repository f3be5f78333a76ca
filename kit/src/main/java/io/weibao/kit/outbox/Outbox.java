package io.weibao.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.kit.scope.DatabaseFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes events in the transaction that makes them true: both are there or neither. The relay of this process is woken once it has
 * committed.
 */
@ApplicationScoped
public class Outbox {

    private static final Object ANNOUNCED = Outbox.class;
    private static final String INSERT = """
            insert into outbox (id, topic, event_key, sequence, type, subject, customer_id, origin, occurred_at, traceparent, data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final Bell bell;
    private final ObjectMapper json;
    private final Trace trace;

    Outbox(
            DataSource database,
            TransactionSynchronizationRegistry transaction,
            Bell bell,
            ObjectMapper json,
            Trace trace) {
        this.database = database;
        this.transaction = transaction;
        this.bell = bell;
        this.json = json;
        this.trace = trace;
    }

    public void publish(OutgoingEvent... events) {
        publishAll(List.of(events));
    }

    /** Needs a running transaction whose scope includes the events' customers. */
    public void publishAll(List<OutgoingEvent> events) {
        announce();
        String parent = trace.parent();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OutgoingEvent event : events) {
                fill(insert, event, parent);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailed("Events could not be written to the outbox", e);
        }
    }

    /** For those who insert their rows themselves: wakes the relay after the running transaction has committed. */
    public void announce() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Events are published inside a transaction or not at all");
        }
        if (transaction.getResource(ANNOUNCED) == null) {
            transaction.putResource(ANNOUNCED, ANNOUNCED);
            transaction.registerInterposedSynchronization(new RingAfterCommit(bell));
        }
    }

    private void fill(PreparedStatement insert, OutgoingEvent event, @Nullable String parent) throws SQLException {
        insert.setObject(1, event.id());
        insert.setString(2, event.topic());
        insert.setString(3, event.key());
        insert.setLong(4, event.sequence());
        insert.setString(5, event.type());
        insert.setString(6, event.subject());
        insert.setObject(7, event.customer());
        insert.setString(8, event.origin());
        insert.setObject(9, event.time().atOffset(ZoneOffset.UTC));
        insert.setString(10, parent);
        insert.setString(11, write(event.data()));
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The data of an event could not be written as JSON", e);
        }
    }

    private record RingAfterCommit(Bell bell) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Only what happened counts.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                bell.ring();
            }
        }
    }
}
