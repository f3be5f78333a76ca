package io.weibao.ticket.queue;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.ticket.desk.Named;
import io.weibao.ticket.desk.Places;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Lists tickets, page by page: one statement, and one more for the names of people. */
@ApplicationScoped
class TicketQueue {

    private static final String SELECT = """
            select t.id, t.number, t.version, t.kind, t.original_kind, t.nature, t.level, t.business_stopped, t.emergency, t.state, t.open,
              t.customer_id, c.name customer_name, t.system_id, s.name system_name, t.department_id, d.name department_name,
              t.title, t.channel, t.requester_id, t.assignee_id, t.raised_at, t.recorded_at, t.updated_at, t.workflow_version,
              t.origin, t.source_number, t.owed_papers, t.pause_reason, t.pause_since, t.pause_until
            from ticket t
              left join customer c on c.id = t.customer_id
              left join supported_system s on s.id = t.system_id
              left join department d on d.id = t.department_id
            """;

    private final DataSource database;
    private final UnitOfWork work;
    private final Places places;
    private final Clock clock;

    TicketQueue(DataSource database, UnitOfWork work, Places places, Clock clock) {
        this.database = database;
        this.work = work;
        this.places = places;
        this.clock = clock;
    }

    Page<QueueRow> list(QueueFilter filter, QueueOrder order, int limit, @Nullable Cursor cursor, Actor actor) {
        if (cursor != null) {
            filter.with(order.after(), order.parameters(cursor).toArray());
        }
        List<QueueRow> rows = work.reading(actor.scope(), () -> query(filter, order, limit + 1));
        Page<QueueRow> page = Page.of(rows, limit, order::cursor);
        return named(page);
    }

    private Page<QueueRow> named(Page<QueueRow> page) {
        Set<UUID> people = page.items().stream()
                .flatMap(row -> Stream.of(row.requester(), row.assignee()))
                .filter(Objects::nonNull)
                .map(Named::id)
                .collect(Collectors.toSet());
        Map<UUID, Named> names = places.people(people);
        return page.map(row -> row.withPeople(named(row.requester(), names), named(row.assignee(), names)));
    }

    private static @Nullable Named named(@Nullable Named person, Map<UUID, Named> names) {
        return person == null ? null : names.getOrDefault(person.id(), person);
    }

    private List<QueueRow> query(QueueFilter filter, QueueOrder order, int most) {
        String sql = SELECT + filter.sql() + " order by " + order.sql() + " limit " + most;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            List<Object> parameters = filter.parameters();
            for (int index = 0; index < parameters.size(); index++) {
                bind(connection, query, index + 1, parameters.get(index));
            }
            return read(query, clock.instant());
        } catch (SQLException e) {
            throw new DatabaseFailed("The queue could not be read", e);
        }
    }

    private static void bind(Connection connection, PreparedStatement query, int index, Object value)
            throws SQLException {
        switch (value) {
            case Instant instant -> query.setObject(index, instant.atOffset(ZoneOffset.UTC));
            case String[] texts -> query.setArray(index, connection.createArrayOf("text", texts));
            default -> query.setObject(index, value);
        }
    }

    private static List<QueueRow> read(PreparedStatement query, Instant now) throws SQLException {
        List<QueueRow> rows = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(QueueRowReader.read(row, now));
            }
        }
        return rows;
    }
}
