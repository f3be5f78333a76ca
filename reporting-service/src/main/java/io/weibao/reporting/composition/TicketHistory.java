package io.weibao.reporting.composition;

import com.fasterxml.jackson.core.type.TypeReference;
import io.weibao.kit.rows.Rows;
import io.weibao.reporting.content.IncidentReport;
import io.weibao.reporting.content.Moment;
import io.weibao.reporting.content.Promise;
import io.weibao.reporting.content.Standing;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What happened to a ticket, what was written on it, and what became of its promises. */
@ApplicationScoped
class TicketHistory {

    /** Whoever writes something down at once needs a moment for it. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Rows rows;

    TicketHistory(Rows rows) {
        this.rows = rows;
    }

    /** The papers up to this step, the latest of each name. */
    Map<String, String> papersUntil(UUID ticket, long sequence) {
        Map<String, String> papers = new TreeMap<>();
        rows.query(
                        "select papers from live_ticket_paper where ticket_id = ? and sequence <= ? order by sequence",
                        row -> Json.read(row.text("papers"), TEXTS),
                        ticket,
                        sequence)
                .forEach(papers::putAll);
        return papers;
    }

    /** The incident report that this step is; empty if it is none. */
    Map<String, String> incidentReport(UUID ticket, long sequence) {
        return rows.first("""
                        select papers from live_ticket_paper
                         where ticket_id = ? and sequence = ? and action = 'issue-incident-report'
                        """, row -> Json.read(row.text("papers"), TEXTS), ticket, sequence)
                .orElse(Map.of());
    }

    /** What was written on the way, without what the report itself says. */
    List<IncidentReport.Paper> papers(UUID ticket, long sequence) {
        List<Written> steps = rows.query(
                """
                select action, papers, at from live_ticket_paper
                 where ticket_id = ? and sequence < ? and action <> 'issue-incident-report' order by sequence
                """,
                row -> new Written(row.text("action"), Json.read(row.text("papers"), TEXTS), row.instant("at")),
                ticket,
                sequence);
        return steps.stream()
                .flatMap(step -> new TreeMap<>(step.papers())
                        .entrySet().stream()
                                .filter(paper -> Labels.isHandling(paper.getKey()))
                                .map(paper -> new IncidentReport.Paper(
                                        Labels.handling(step.action(), paper.getKey()), paper.getValue(), step.at())))
                .toList();
    }

    private record Written(String action, Map<String, String> papers, Instant at) {}

    /** The service facts, and the steps that are none but were written down. */
    List<Moment> moments(UUID ticket) {
        return rows.query("""
                select m.*, p.name as actor_name
                  from (select sequence, position, fact, null as step, paper, occurred_at, recorded_at, actor
                          from live_ticket_fact where ticket_id = ?
                        union all
                        select sequence, -1, null, action, null, at, at, actor
                          from live_ticket_paper where ticket_id = ? and action = any (?::text[])) m
                  left join live_person_copy p on p.id = m.actor
                 order by m.occurred_at, m.sequence, m.position
                """, TicketHistory::moment, ticket, ticket, Labels.STEPS.keySet());
    }

    List<Promise> promises(UUID ticket) {
        return rows.query(
                "select * from live_clock where ticket_id = ? order by started_at, target, cycle",
                TicketHistory::promise,
                ticket);
    }

    private static Moment moment(Rows.Row row) throws SQLException {
        Instant at = row.instant("occurred_at");
        Instant recorded = row.instant("recorded_at");
        String step = row.optionalText("step");
        return new Moment(
                at,
                recorded.isBefore(at.plus(AT_ONCE)) ? null : recorded,
                step == null ? Labels.fact(row.text("fact"), row.optionalText("paper")) : Labels.step(step),
                row.optionalText("actor_name"),
                null);
    }

    private static Promise promise(Rows.Row row) throws SQLException {
        Instant met = row.optionalInstant("met_at");
        Instant cancelled = row.optionalInstant("cancelled_at");
        return new Promise(
                new Text(row.text("name_zh"), row.text("name_en")),
                row.instant("started_at"),
                row.optionalInstant("due_at"),
                met == null ? cancelled : met,
                standing(row),
                new Text(
                        row.text("clause_ref") + " " + row.text("clause_zh"),
                        row.text("clause_ref") + " " + row.text("clause_en")),
                row.flag("ours"));
    }

    private static Standing standing(Rows.Row row) throws SQLException {
        if (row.optionalInstant("broken_at") != null) {
            return Standing.BREACHED;
        }
        if (row.optionalInstant("met_at") != null) {
            return Standing.MET;
        }
        return row.optionalInstant("cancelled_at") != null ? Standing.CANCELLED : Standing.RUNNING;
    }
}
