package io.weibao.reporting.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.kit.rows.Rows;
import io.weibao.reporting.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Inspection rounds with their results. The findings lie in {@link FindingBook}, for they outlive the round that made them. */
@ApplicationScoped
public class RoundBook {

    private static final String KNOWN = """
            select id, results, sequence from inspection_round where generation = ? and id = any (?::uuid[])
            """;
    private static final String WRITE = """
            insert into inspection_round as r (generation, id, customer_id, system_id, system_name, plan_id, plan_name, month,
                    scheduled_for, due_at, state, inspector, decided_at, assessment, results, sequence)
            select ?, n.* from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::date[],
                    ?::timestamptz[], ?::text[], ?::uuid[], ?::timestamptz[], ?::jsonb[], ?::jsonb[], ?::bigint[]) as n
            on conflict on constraint inspection_round_pk do update set
                    system_name = excluded.system_name, plan_name = excluded.plan_name, month = excluded.month,
                    scheduled_for = excluded.scheduled_for, due_at = excluded.due_at, state = excluded.state,
                    inspector = excluded.inspector, decided_at = coalesce(r.decided_at, excluded.decided_at),
                    assessment = coalesce(excluded.assessment, r.assessment), results = excluded.results,
                    sequence = excluded.sequence
             where excluded.sequence > r.sequence
            """;

    private final Rows rows;
    private final FindingBook findings;

    RoundBook(Rows rows, FindingBook findings) {
        this.rows = rows;
        this.findings = findings;
    }

    /** Enters these events, those of one round in their order; what was entered before is passed over. */
    public void enter(int generation, List<RoundNews> news) {
        Map<UUID, Told> rounds =
                known(generation, news.stream().map(each -> each.round().id()).collect(Collectors.toSet()));
        List<RoundNews> fresh = new ArrayList<>();
        for (RoundNews each : news) {
            Told told = rounds.computeIfAbsent(each.round().id(), id -> new Told(0, List.of()));
            if (each.sequence() > told.sequence) {
                told.tell(each);
                fresh.add(each);
            }
        }
        write(
                generation,
                rounds.values().stream().filter(told -> told.last != null).toList());
        findings.enter(generation, fresh);
    }

    private Map<UUID, Told> known(int generation, Set<UUID> ids) {
        Map<UUID, Told> known = new LinkedHashMap<>();
        rows.query(KNOWN, row -> Map.entry(row.id("id"), told(row)), generation, ids)
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return known;
    }

    private static Told told(Rows.Row row) throws SQLException {
        return new Told(row.number("sequence"), Json.read(row.text("results"), new TypeReference<List<JsonNode>>() {}));
    }

    private void write(int generation, Collection<Told> rounds) {
        if (rounds.isEmpty()) {
            return;
        }
        rows.update(
                WRITE,
                generation,
                Rows.column(rounds, each -> each.standing().id()),
                Rows.column(rounds, each -> each.standing().customer()),
                Rows.column(rounds, each -> each.standing().system()),
                Rows.column(rounds, each -> each.standing().systemName()),
                Rows.column(rounds, each -> each.standing().plan()),
                Rows.column(rounds, each -> each.standing().planName()),
                Rows.column(rounds, each -> each.standing().month()),
                Rows.column(rounds, each -> each.standing().scheduledFor()),
                Rows.column(rounds, each -> each.standing().dueAt()),
                Rows.column(rounds, each -> each.standing().state()),
                Rows.column(rounds, each -> each.standing().inspector()),
                Rows.column(rounds, each -> each.decidedAt),
                Rows.column(rounds, each -> each.assessment == null ? null : Json.write(each.assessment)),
                Rows.column(rounds, each -> Json.write(each.results.values())),
                Rows.column(rounds, each -> each.sequence));
    }

    /** A round while its events are told. A result is known by its item and component; the latest of each counts. */
    private static final class Told {

        private long sequence;
        private @Nullable RoundNews last;
        private @Nullable Instant decidedAt;
        private @Nullable JsonNode assessment;
        private final Map<String, JsonNode> results = new LinkedHashMap<>();

        Told(long sequence, List<JsonNode> results) {
            this.sequence = sequence;
            results.forEach(this::put);
        }

        void tell(RoundNews news) {
            last = news;
            sequence = news.sequence();
            if (news.completed()) {
                results.clear();
            }
            news.results().forEach(this::put);
            if (news.assessment() != null) {
                assessment = news.assessment();
            }
            if (!news.round().state().equals("OPEN") && decidedAt == null) {
                decidedAt = news.at();
            }
        }

        RoundNews.Standing standing() {
            if (last == null) {
                throw new IllegalStateException("nothing was told of the round");
            }
            return last.round();
        }

        private void put(JsonNode result) {
            String key = result.path("item").path("key").asText() + "/"
                    + result.path("component").path("id").asText();
            results.put(key, result);
        }
    }
}
