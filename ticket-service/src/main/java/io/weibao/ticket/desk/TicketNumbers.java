package io.weibao.ticket.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.ticket.workflow.TicketKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Gives out human ticket numbers, {@code DEF-2026-000123}, per kind and per year in the installation's zone. Each process
 * takes a block at a time, so that raising a ticket does not queue for a counter, and a larger one the faster they go.
 * Numbers of an unused rest are lost, and none is ever given twice.
 */
@ApplicationScoped
public class TicketNumbers {

    private static final int SMALLEST = 10;
    private static final int LARGEST = 1_000;
    private static final Duration FAST = Duration.ofSeconds(1);
    private static final String TAKE = """
            insert into ticket_number (prefix, year, next) values (?, ?, 1 + ?)
            on conflict (prefix, year) do update set next = ticket_number.next + excluded.next - 1
            returning next
            """;

    private final DataSource database;
    private final DeskConfig config;
    private final Clock clock;
    private final Map<Series, Block> blocks = new ConcurrentHashMap<>();

    TicketNumbers(DataSource database, DeskConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** The next number of this kind in the year in which the ticket was raised. */
    public String next(TicketKind kind, Instant raisedAt) {
        Series series = new Series(kind.prefix(), raisedAt.atZone(config.zone()).getYear());
        Block block = blocks.compute(series, this::advance);
        return "%s-%04d-%06d".formatted(series.prefix, series.year, block.given);
    }

    private Block advance(Series series, @Nullable Block current) {
        if (current != null && current.given + 1 < current.end) {
            return new Block(current.given + 1, current.end, current.size, current.takenAt);
        }
        Instant now = clock.instant();
        int size = current == null ? SMALLEST : current.sizeOfNext(now);
        long end = take(series, size);
        return new Block(end - size, end, size, now);
    }

    /** In a transaction of its own: a counter is nobody's data, and whoever raises a ticket must not hold it. */
    private long take(Series series, int size) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement take = connection.prepareStatement(TAKE)) {
                take.setString(1, series.prefix);
                take.setInt(2, series.year);
                take.setInt(3, size);
                try (ResultSet row = take.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            } catch (SQLException e) {
                throw new DatabaseFailed("Ticket numbers could not be taken", e);
            }
        });
    }

    private record Series(String prefix, int year) {}

    /**
     * @param given the number given out last
     * @param end the first number that is not ours
     */
    private record Block(long given, long end, int size, Instant takenAt) {

        int sizeOfNext(Instant now) {
            boolean fast = Duration.between(takenAt, now).compareTo(FAST) < 0;
            return fast ? Math.min(LARGEST, size * 2) : Math.max(SMALLEST, size / 2);
        }
    }
}
