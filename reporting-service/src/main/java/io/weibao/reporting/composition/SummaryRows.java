package io.weibao.reporting.composition;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.kit.rows.Rows;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.FaultLevel;
import io.weibao.reporting.content.InspectionAssessment.State;
import io.weibao.reporting.content.OperationsSummary.BrokenPromise;
import io.weibao.reporting.content.OperationsSummary.Issued;
import io.weibao.reporting.content.OperationsSummary.Measure;
import io.weibao.reporting.content.OperationsSummary.Problem;
import io.weibao.reporting.content.OperationsSummary.Round;
import io.weibao.reporting.content.OwedPaper;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.figures.Selection;
import io.weibao.reporting.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of a summary: what is told one by one, not counted. */
@ApplicationScoped
class SummaryRows {

    private static final int MOST = 200;

    private final Rows rows;

    SummaryRows(Rows rows) {
        this.rows = rows;
    }

    /** Faults of level I and II and those that stopped business, raised in the period, the most severe first. */
    List<Problem> problems(Selection selection) {
        return rows.query(
                """
                select t.* from live_ticket t
                 where t.raised_at >= ? and t.raised_at < ? and t.kind = 'DEFECT'
                   and (t.level in ('I', 'II') or t.business_stopped)
                """
                        + selection.where("t")
                        + " order by t.business_stopped desc, t.level, t.raised_at, t.number limit " + MOST,
                row -> new Problem(
                        row.text("number"),
                        row.text("title"),
                        Enums.of(FaultLevel.class, row.text("level"), FaultLevel.III),
                        row.optionalText("system_name"),
                        row.instant("raised_at"),
                        row.optionalInstant("resolved_at"),
                        row.optionalText("cause"),
                        row.optionalText("solution")),
                inPeriod(selection));
    }

    List<BrokenPromise> broken(Selection selection) {
        return rows.query(
                """
                select c.*, t.number, t.title from live_clock c join live_ticket t on t.id = c.ticket_id
                 where c.broken_at >= ? and c.broken_at < ?
                """ + selection.where("t") + " order by c.broken_at, t.number, c.target limit " + MOST,
                row -> new BrokenPromise(
                        row.text("number"),
                        row.text("title"),
                        new Text(row.text("name_zh"), row.text("name_en")),
                        dueAt(row),
                        row.optionalInstant("met_at")),
                inPeriod(selection));
    }

    /** The clauses that the clocks of a target came from, by target: words where there is one, else numbers. */
    Map<String, Text> clauses(Selection selection) {
        Map<String, Text> clauses = new HashMap<>();
        rows.query(
                        """
                        select c.target, string_agg(distinct c.clause_ref, ', ' order by c.clause_ref) as refs,
                               count(distinct c.clause_zh) as texts, min(c.clause_zh) as zh, min(c.clause_en) as en
                          from live_clock c join live_ticket t on t.id = c.ticket_id
                         where c.started_at < ? and coalesce(c.broken_at, c.met_at, c.cancelled_at, 'infinity') >= ?
                        """ + selection.where("t") + " group by c.target",
                        row -> Map.entry(row.text("target"), clause(row)),
                        selection.parameters(selection.end(), selection.start()))
                .forEach(clause -> clauses.put(clause.getKey(), clause.getValue()));
        return clauses;
    }

    private static Text clause(Rows.Row row) throws SQLException {
        String refs = row.text("refs");
        return row.number("texts") == 1
                ? new Text(refs + " " + row.text("zh"), refs + " " + row.text("en"))
                : Text.same(refs);
    }

    List<Round> rounds(Selection selection) {
        return rows.query(
                """
                select r.*, (select count(*) from live_finding f where f.round_id = r.id) as findings
                  from live_inspection_round r where r.scheduled_for >= ?::date and r.scheduled_for <= ?::date
                """ + selection.where("r") + " order by r.scheduled_for, r.plan_name, r.id limit " + MOST,
                SummaryRows::round,
                selection.parameters(
                        selection.period().from(), selection.period().to()));
    }

    /** Findings seen before the period ended and not cleared by then. */
    long openFindings(Selection selection) {
        return rows.query(
                        "select count(*) as n from live_finding f where f.raised_at < ?"
                                + " and (f.cleared_at is null or f.cleared_at >= ?)" + selection.where("f"),
                        row -> row.number("n"),
                        selection.parameters(selection.end(), selection.end()))
                .getFirst();
    }

    List<Measure> measuresForFindings(Selection selection) {
        return rows.query(
                "select f.* from live_finding f where f.raised_at < ? and (f.cleared_at is null or f.cleared_at >= ?)"
                        + selection.where("f") + " order by f.level, f.raised_at, f.id limit 20",
                row -> new Measure(
                        Text.same(row.text("summary")), finding(row.optionalText("ticket_number")), null, null),
                selection.parameters(selection.end(), selection.end()));
    }

    /** Papers still owed, whenever they became so. */
    List<OwedPaper> owedPapers(Selection selection) {
        List<Owing> tickets = rows.query(
                "select t.number, t.owed_papers from live_ticket t where t.owed_papers <> '{}'::jsonb and t.raised_at < ?"
                        + selection.where("t") + " order by t.number limit " + MOST,
                row -> new Owing(
                        row.text("number"),
                        Json.read(row.text("owed_papers"), new TypeReference<Map<String, Instant>>() {})),
                selection.parameters(selection.end()));
        return tickets.stream()
                .flatMap(ticket -> ticket.papers().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(owed -> new OwedPaper(
                                Labels.paper(owed.getKey()), ticket.number(), owed.getValue(), null, null)))
                .toList();
    }

    private record Owing(String number, Map<String, Instant> papers) {}

    List<Issued> documents(Selection selection) {
        return rows.query(
                "select d.* from document d where d.issued_at >= ? and d.issued_at < ?" + selection.where("d")
                        + " order by d.issued_at, d.number limit " + MOST,
                row -> new Issued(
                        row.text("number"),
                        DocumentKind.valueOf(row.text("kind")).title(),
                        row.instant("issued_at")),
                inPeriod(selection));
    }

    private static Instant dueAt(Rows.Row row) throws SQLException {
        Instant due = row.optionalInstant("due_at");
        return due == null ? row.instant("broken_at") : due;
    }

    private static Round round(Rows.Row row) throws SQLException {
        String assessment = row.optionalText("assessment");
        String state = assessment == null
                ? null
                : Json.read(assessment, new TypeReference<JsonNode>() {})
                        .path("runningState")
                        .asText();
        String system = row.optionalText("system_name");
        return new Round(
                system == null ? row.text("plan_name") : system,
                row.date("scheduled_for"),
                row.text("state").equals("COMPLETED") ? row.optionalInstant("decided_at") : null,
                Enums.find(State.class, state),
                row.number("findings"));
    }

    private static Text finding(@Nullable String ticket) {
        return ticket == null
                ? new Text("巡检发现，尚未清除", "An inspection found it; not cleared yet")
                : new Text("巡检发现，工单 " + ticket, "An inspection found it; ticket " + ticket);
    }

    private static Object[] inPeriod(Selection selection) {
        return selection.parameters(selection.start(), selection.end());
    }
}
