package io.weibao.reporting.template;

import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.template.WordSketch.Column;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the Word templates that are shipped; {@code -Dapprove} writes them anew. */
final class WordTemplates {

    private final Map<String, String> say;
    private final WordSketch sketch = new WordSketch();

    private WordTemplates(Language language) {
        this.say = Words.labels(language);
    }

    static byte[] make(DocumentKind kind, Language language) {
        WordTemplates template = new WordTemplates(language);
        template.head();
        switch (kind) {
            case INCIDENT_REPORT -> template.incident();
            case INSPECTION_ASSESSMENT -> template.inspection();
            case OPERATIONS_SUMMARY -> template.operations();
        }
        template.signatures();
        if (kind == DocumentKind.OPERATIONS_SUMMARY) {
            template.definitions();
        }
        return WordParts.zip(template.sketch.body(), language, template.say);
    }

    private void head() {
        sketch.paragraph("Title", "{{title}}");
        sketch.paragraph("Subtitle", "{{subtitle}}");
        basics("number,preparedAt", "provider,customer", "system,preparedBy");
        sketch.when("anyPeriod");
        basics("period");
        sketch.end("anyPeriod");
        sketch.when("anyReplaces");
        sketch.paragraph("Note", "{{replaces}}");
        sketch.end("anyReplaces");
    }

    private void signatures() {
        heading("signatures");
        sketch.signatures(
                List.of(say.get("provider"), say.get("customer")),
                List.of("{{provider}}", "{{customer}}"),
                List.of(
                        List.of(say.get("responsible"), say.get("opinion")),
                        List.of(say.get("signature"), say.get("signature")),
                        List.of(say.get("signedOn"), say.get("signedOn"))));
    }

    private void incident() {
        heading("ir_1");
        basics(
                "ticket,openedFrom",
                "faultTitle",
                "description",
                "faultKind,level",
                "nature,channel",
                "businessStopped,outage",
                "emergency,handlingTime",
                "requester,handler",
                "raisedAt,respondedAt",
                "resolvedAt");
        heading("ir_2");
        texts("analysis", "cause");
        heading("ir_3");
        sketch.rows(
                "moments",
                column("ir_col_at", "at", 20),
                column("ir_col_what", "what", 20),
                column("ir_col_by", "by", 16),
                column("ir_col_note", "note", 44));
        note("momentsNote");
        sketch.when("anyWritings");
        sketch.paragraph("Heading2", say.get("ir_3b"));
        sketch.rows(
                "writings",
                column("ir_col_name", "name", 18),
                column("ir_col_at", "at", 18),
                column("ir_col_text", "text", 64));
        note("writingsNote");
        sketch.end("anyWritings");
        heading("ir_4");
        texts("solution", "loss", "prevention");
        heading("ir_5");
        table(
                "anyPromises",
                "promisesNote",
                "promises",
                column("ir_col_target", "target", 17),
                column("ir_col_due", "due", 17),
                column("ir_col_ended", "ended", 17),
                column("ir_col_standing", "standing", 11),
                column("ir_col_clause", "clause", 38));
        heading("ir_6");
        table(
                "anyPapers",
                "papersNote",
                "papers",
                column("ir_col_paper", "paper", 30),
                column("ir_col_owedSince", "owedSince", 20),
                column("ir_col_paperDue", "due", 20),
                column("ir_col_paperState", "state", 30));
        heading("ir_7");
        text("conclusion");
    }

    private void inspection() {
        heading("ia_1");
        basics("plan", "scheduledFor,completedAt", "inspector,runningState", "stability", "performance");
        figures("concurrency", "visits", "usersOnline");
        text("conclusion");
        heading("ia_2");
        sketch.rows(
                "areas",
                column("ia_col_area", "area", 26),
                number("ia_col_items", "items", 11),
                number("ia_col_ok", "ok", 11),
                number("ia_col_attention", "attention", 13),
                number("ia_col_fault", "fault", 11),
                number("ia_col_notChecked", "notChecked", 14),
                column("ia_col_verdict", "verdict", 14));
        heading("ia_3");
        sketch.rows(
                "results",
                column("ia_col_area", "area", 15),
                column("ia_col_item", "item", 20),
                column("ia_col_component", "component", 15),
                column("ia_col_value", "value", 12),
                column("ia_col_previous", "previous", 12),
                column("ia_col_verdict", "verdict", 11),
                column("ia_col_note", "note", 21));
        note("resultsNote");
        heading("ia_4");
        table(
                "anyFindings",
                "findingsNote",
                "findings",
                column("ia_col_level", "level", 8),
                column("ia_col_item", "item", 17),
                column("ia_col_component", "component", 14),
                column("ia_col_summary", "summary", 23),
                column("ia_col_raisedAt", "raisedAt", 12),
                column("ia_col_ticket", "ticket", 18),
                column("ia_col_status", "status", 14));
        heading("ia_5");
        halves();
        heading("ia_6");
        text("advice");
    }

    private void operations() {
        heading("os_1");
        text("summary");
        figures("openBefore", "raised", "resolved", "reopened", "openAfter");
        heading("os_2");
        sketch.when("anyTallies");
        sketch.rows(
                "tallies",
                column("os_col_by", "by", 26),
                column("os_col_label", "label", 40),
                number("os_col_count", "count", 17),
                number("os_col_share", "share", 17));
        sketch.end("anyTallies");
        heading("os_3");
        table(
                "anyProblems",
                "problemsNote",
                "problems",
                column("os_col_ticket", "ticket", 18),
                column("os_col_level", "level", 8),
                column("os_col_title", "title", 23),
                column("os_col_raisedAt", "raisedAt", 12),
                column("os_col_resolvedAt", "resolvedAt", 12),
                column("os_col_cause", "cause", 17),
                column("os_col_solution", "solution", 18));
        heading("os_4");
        sketch.paragraph("Heading2", say.get("os_4a"));
        sketch.when("anyCompliance");
        sketch.picture("complianceChart");
        sketch.rows(
                "compliance",
                column("os_col_target", "target", 22),
                column("os_col_clause", "clause", 34),
                number("os_col_kept", "kept", 10),
                number("os_col_broken", "broken", 10),
                number("os_col_running", "running", 12),
                number("os_col_rate", "rate", 12));
        sketch.end("anyCompliance");
        note("complianceNote");
        sketch.paragraph("Heading2", say.get("os_4b"));
        table(
                "anyBroken",
                "brokenNote",
                "broken",
                column("os_col_ticket", "ticket", 18),
                column("os_col_title", "title", 30),
                column("os_col_target", "target", 14),
                column("os_col_due", "due", 12),
                column("os_col_met", "met", 12),
                column("os_col_attributed", "attributed", 14));
        text("escalations");
        sketch.paragraph("Heading2", say.get("os_4c"));
        basics("resolvedCount,median", "ninetieth,longest", "average,low");
        note("satisfaction");
        heading("os_5");
        sketch.picture("pareto");
        text("paretoNote");
        sketch.when("anyCauses");
        sketch.rows(
                "causes",
                column("os_col_cause2", "cause", 46),
                number("os_col_count", "count", 18),
                number("os_col_share", "share", 18),
                number("os_col_cumulative", "cumulative", 18));
        sketch.end("anyCauses");
        heading("os_6");
        sketch.when("anyControl");
        sketch.picture("controlChart");
        sketch.end("anyControl");
        text("controlNote");
        text("violationsNote");
        sketch.when("anyViolations");
        sketch.rows(
                "violations",
                column("os_col_point", "point", 30),
                number("os_col_value", "value", 16),
                column("os_col_rule", "rule", 54));
        sketch.end("anyViolations");
        heading("os_7");
        halves();
        heading("os_8");
        text("inspections");
        table(
                "anyRounds",
                "roundsNote",
                "rounds",
                column("os_col_system", "system", 34),
                column("os_col_date", "date", 16),
                column("os_col_completedAt", "completedAt", 22),
                column("os_col_state", "state", 15),
                number("os_col_findings", "findings", 13));
        heading("os_9");
        sketch.paragraph("Heading2", say.get("os_9a"));
        table(
                "anyPapers",
                "papersNote",
                "papers",
                column("os_col_ticket", "ticket", 19),
                column("os_col_paper", "paper", 25),
                column("ir_col_owedSince", "owedSince", 18),
                column("ir_col_paperDue", "due", 18),
                column("ir_col_paperState", "state", 20));
        sketch.paragraph("Heading2", say.get("os_9b"));
        table(
                "anyDocuments",
                "documentsNote",
                "documents",
                column("os_col_number", "number", 24),
                column("os_col_document", "title", 52),
                column("os_col_issuedAt", "issuedAt", 24));
        heading("os_10");
        table(
                "anyPlan",
                "planNote",
                "plan",
                column("os_col_measure", "measure", 40),
                column("os_col_why", "why", 30),
                column("os_col_owner", "owner", 15),
                column("os_col_by2", "due", 15));
        heading("os_11");
        text("conclusion");
    }

    private void definitions() {
        sketch.when("anyDefinitions");
        heading("os_12");
        sketch.rows("definitions", column("os_col_figure", "figure", 28), column("os_col_how", "how", 72));
        sketch.end("anyDefinitions");
    }

    private void heading(String word) {
        sketch.paragraph("Heading1", say.get(word));
    }

    private void text(String field) {
        sketch.paragraph("Normal", "{{" + field + "}}");
    }

    private void note(String field) {
        sketch.paragraph("Note", "{{" + field + "}}");
    }

    private void texts(String... fields) {
        for (String field : fields) {
            sketch.paragraph("Heading2", say.get(field));
            text(field);
        }
    }

    private void figures(String... fields) {
        sketch.figures(List.of(fields), Stream.of(fields).map(say::get).toList());
    }

    private void halves() {
        sketch.when("anyTrends");
        sketch.halves("trends");
        sketch.end("anyTrends");
        note("trendsNote");
    }

    private void table(String flag, String note, String list, Column... columns) {
        sketch.when(flag);
        sketch.rows(list, columns);
        sketch.end(flag);
        note(note);
    }

    private Column column(String word, String field, int share) {
        return new Column(say.get(word), field, share, false);
    }

    private Column number(String word, String field, int share) {
        return new Column(say.get(word), field, share, true);
    }

    /** Each is one field, or two with a comma between them. */
    private void basics(String... rows) {
        sketch.basics(Stream.of(rows)
                .map(row -> Stream.of(row.split(",", -1))
                        .flatMap(field -> Stream.of(say.get(field), "{{" + field + "}}"))
                        .toList())
                .toList());
    }
}
