package io.weibao.reporting.figures;

import io.weibao.kit.rows.Rows;
import io.weibao.reporting.statistics.Pareto.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts of tickets that are no metric over time: what was raised, by its properties, and what was open when a period ended. */
@ApplicationScoped
public class TicketCounts {

    private static final String OPEN_AT = """
            select count(*) as n from live_ticket t where t.raised_at < ? and coalesce(
                (select f.fact = 'reopened' from live_ticket_fact f
                  where f.ticket_id = t.id and f.fact in ('closed', 'cancelled', 'reopened') and f.occurred_at < ?
                  order by f.occurred_at desc, f.sequence desc, f.position desc limit 1), true)
            """;
    private static final String RESOLVED_AT = """
            select count(*) as n from live_ticket t where t.raised_at < ? and
                (select f.fact = 'resolved' from live_ticket_fact f
                  where f.ticket_id = t.id and f.fact in ('resolved', 'closed', 'cancelled', 'reopened') and f.occurred_at < ?
                  order by f.occurred_at desc, f.sequence desc, f.position desc limit 1)
            """;
    private static final String RATINGS = """
            select t.rating, count(*) as n from live_ticket t
             where t.feedback_at >= ? and t.feedback_at < ? and t.rating is not null
            """;

    private final Rows rows;

    TicketCounts(Rows rows) {
        this.rows = rows;
    }

    /** How many tickets were raised in the period, by these properties; the highest count first. */
    public Map<Dimension, List<Counted>> raisedBy(Selection selection, Dimension... dimensions) {
        String values = Stream.of(dimensions)
                .map(dimension -> "('" + dimension.name() + "', " + dimension.expression() + ")")
                .collect(Collectors.joining(", "));
        Map<Dimension, List<Counted>> counts = new EnumMap<>(Dimension.class);
        Stream.of(dimensions).forEach(dimension -> counts.put(dimension, new ArrayList<>()));
        rows.query(
                        "select d.name, d.word, count(*) as n from live_ticket t cross join lateral (values " + values
                                + ") d (name, word) where t.raised_at >= ? and t.raised_at < ?" + selection.where("t")
                                + " group by 1, 2 order by 3 desc, 2",
                        row -> Map.entry(
                                Dimension.valueOf(row.text("name")),
                                new Counted(row.text("word"), row.text("word"), row.number("n"))),
                        selection.parameters(selection.start(), selection.end()))
                .forEach(entry -> counts.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue()));
        return counts;
    }

    /** Tickets neither closed nor cancelled when the period began. */
    public long openBefore(Selection selection) {
        return at(selection.start(), OPEN_AT, selection);
    }

    /** Tickets neither closed nor cancelled when the period ended. */
    public long openAtEnd(Selection selection) {
        return at(selection.end(), OPEN_AT, selection);
    }

    /** Those of them that were resolved and waited to be closed. */
    public long resolvedAtEnd(Selection selection) {
        return at(selection.end(), RESOLVED_AT, selection);
    }

    private long at(Instant moment, String counted, Selection selection) {
        return rows.query(counted + selection.where("t"), row -> row.number("n"), selection.parameters(moment, moment))
                .getFirst();
    }

    /** How often 1, 2, 3, 4 and 5 were given in the period. */
    public List<Long> ratings(Selection selection) {
        List<Long> ratings = new ArrayList<>(Collections.nCopies(5, 0L));
        rows.query(
                        RATINGS + selection.where("t") + " group by 1",
                        row -> Map.entry(row.integer("rating"), row.number("n")),
                        selection.parameters(selection.start(), selection.end()))
                .forEach(entry -> ratings.set(entry.getKey() - 1, entry.getValue()));
        return ratings;
    }
}
