package io.weibao.sla.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.kit.rows.Rows;
import io.weibao.sla.fact.FactJson;
import io.weibao.sla.fact.ServiceFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The facts of all tickets, as they arrived: never changed, only added to. */
@ApplicationScoped
public class ServiceFacts {

    /** A fact and where in its ticket's history it stands: the event that brought it and its place in the event. */
    public record Entry(UUID ticket, UUID customer, long sequence, int position, ServiceFact fact) {}

    private final Rows rows;
    private final ObjectMapper json;

    ServiceFacts(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    public void add(List<Entry> entries) {
        rows.update(
                """
                insert into service_fact (ticket_id, customer_id, sequence, position, fact, occurred_at, recorded_at,
                        origin, data)
                select * from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::smallint[], ?::text[], ?::timestamptz[],
                        ?::timestamptz[], ?::text[], ?::jsonb[])
                """,
                entries.stream().map(Entry::ticket).toList(),
                entries.stream().map(Entry::customer).toList(),
                entries.stream().map(Entry::sequence).toList(),
                entries.stream().map(Entry::position).toList(),
                entries.stream().map(entry -> entry.fact().name().label()).toList(),
                entries.stream().map(entry -> entry.fact().occurredAt()).toList(),
                entries.stream().map(entry -> entry.fact().recordedAt()).toList(),
                entries.stream().map(entry -> entry.fact().origin().label()).toList(),
                entries.stream().map(entry -> FactJson.write(entry.fact())).toList());
    }

    /** Every fact of these tickets, in the order in which ticket-service recorded them. */
    public Map<UUID, List<ServiceFact>> of(Collection<UUID> tickets) {
        Map<UUID, List<ServiceFact>> facts = new HashMap<>();
        List<Entry> entries = rows.query(
                "select * from service_fact where ticket_id = any (?::uuid[]) order by ticket_id, sequence, position",
                this::entry,
                tickets);
        for (Entry entry : entries) {
            facts.computeIfAbsent(entry.ticket(), ticket -> new ArrayList<>()).add(entry.fact());
        }
        return facts;
    }

    private Entry entry(Rows.Row row) throws SQLException {
        return new Entry(
                row.id("ticket_id"),
                row.id("customer_id"),
                row.number("sequence"),
                row.integer("position"),
                FactJson.read(parsed(row.text("data")), ZoneOffset.UTC));
    }

    private JsonNode parsed(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("a stored fact is no JSON", foreign);
        }
    }
}
