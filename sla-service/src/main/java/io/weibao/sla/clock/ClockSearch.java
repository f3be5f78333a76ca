package io.weibao.sla.clock;

import io.weibao.kit.paging.Cursor;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds stored clocks. Verdicts that depend on the moment are comparisons with it, not columns. */
@ApplicationScoped
public class ClockSearch {

    /** The verdict at the moment {@code ?}, as {@link StoredClock#readingAt} gives it. */
    private static final String READING = """
            case when state = 'cancelled' then 'cancelled'
                 when state = 'stopped' then case when breached_at is null then 'met' else 'breached' end
                 when state = 'paused' and (paused_until is null or paused_until > m.now) then 'paused'
                 when breached_at is not null or due_at <= m.now then 'breached'
                 when warn_at <= m.now then 'at-risk'
                 else 'on-track' end""";

    /**
     * What is looked for.
     *
     * @param dueBefore only clocks that still run, earliest due first
     */
    record Filter(
            @Nullable UUID customer,
            @Nullable String reading,
            @Nullable Instant dueBefore) {}

    /** How much there is of one customer, or of all that the caller may see. */
    record Counts(long tickets, long facts, long clocks, Map<String, Long> byReading) {}

    private final Rows rows;

    ClockSearch(Rows rows) {
        this.rows = rows;
    }

    List<StoredClock> page(Filter filter, Instant now, @Nullable Cursor after, int limit) {
        return filter.dueBefore() == null
                ? all(filter, now, after, limit)
                : dueBefore(filter.dueBefore(), filter, now, after, limit);
    }

    /** Those that run stand first, so that a cut takes ended ones. */
    List<StoredClock> ofTickets(List<UUID> tickets, int limit) {
        return rows.query(
                "select * from clock where ticket_id = any (?::uuid[])"
                        + " order by state in ('running', 'paused') desc, due_at, id limit ?",
                Clocks::clock,
                tickets,
                limit);
    }

    private List<StoredClock> all(Filter filter, Instant now, @Nullable Cursor after, int limit) {
        List<@Nullable Object> values = new ArrayList<>(List.of(now));
        StringBuilder where = conditions(filter, values);
        if (after != null) {
            where.append(" and id > ?");
            values.add(after.uuid(0));
        }
        values.add(limit);
        return rows.query(
                "select clock.* from clock, (select ?::timestamptz as now) m where true" + where
                        + " order by id limit ?",
                Clocks::clock,
                values.toArray());
    }

    private List<StoredClock> dueBefore(Instant before, Filter filter, Instant now, @Nullable Cursor after, int limit) {
        List<@Nullable Object> values = new ArrayList<>(List.of(now, before));
        StringBuilder where = conditions(filter, values);
        if (after != null) {
            where.append(" and (due_at, id) > (?, ?)");
            values.add(after.instant(0));
            values.add(after.uuid(1));
        }
        values.add(limit);
        return rows.query(
                "select clock.* from clock, (select ?::timestamptz as now) m"
                        + " where state in ('running', 'paused') and due_at < ?" + where
                        + " order by due_at, id limit ?",
                Clocks::clock,
                values.toArray());
    }

    private static StringBuilder conditions(Filter filter, List<@Nullable Object> values) {
        StringBuilder where = new StringBuilder();
        if (filter.customer() != null) {
            where.append(" and customer_id = ?");
            values.add(filter.customer());
        }
        if (filter.reading() != null) {
            where.append(" and (").append(READING).append(") = ?");
            values.add(filter.reading());
        }
        return where;
    }

    static Cursor cursor(Filter filter, StoredClock last) {
        return filter.dueBefore() == null || last.dueAt() == null
                ? Cursor.of(last.id())
                : Cursor.of(last.dueAt(), last.id());
    }

    Counts counts(@Nullable UUID customer, Instant now) {
        Map<String, Long> byReading = byReading(customer, now);
        return new Counts(
                count("tracked_ticket", customer),
                count("service_fact", customer),
                byReading.values().stream().mapToLong(Long::longValue).sum(),
                byReading);
    }

    private Map<String, Long> byReading(@Nullable UUID customer, Instant now) {
        Map<String, Long> counts = new LinkedHashMap<>();
        rows.query(
                        "select " + READING
                                + " as reading, count(*) as count from clock, (select ?::timestamptz as now) m"
                                + " where (?::uuid is null or customer_id = ?) group by 1 order by 1",
                        ClockSearch::entry,
                        now,
                        customer,
                        customer)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private static Map.Entry<String, Long> entry(Rows.Row row) throws SQLException {
        return Map.entry(row.text("reading"), row.number("count"));
    }

    private long count(String table, @Nullable UUID customer) {
        return rows.query(
                        "select count(*) as count from " + table + " where (?::uuid is null or customer_id = ?)",
                        row -> row.number("count"),
                        customer,
                        customer)
                .getFirst();
    }
}
