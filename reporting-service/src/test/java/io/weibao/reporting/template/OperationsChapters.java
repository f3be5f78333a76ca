package io.weibao.reporting.template;

/** The shipped template of the operations summary. */
final class OperationsChapters {

    private OperationsChapters() {}

    static void write(WordChapters in) {
        in.heading("os_1");
        in.text("summary");
        in.figures("work.openBefore", "work.raised", "work.openAgain", "work.ended", "work.openAfter");
        in.note("work.note");
        in.heading("os_2");
        tallies(in);
        in.heading("os_3");
        problems(in);
        in.heading("os_4");
        quality(in);
        in.heading("os_5");
        causes(in);
        in.heading("os_6");
        control(in);
        in.heading("os_7");
        in.halves("trends");
        in.heading("os_8");
        inspections(in);
        in.heading("os_9");
        papers(in);
        in.heading("os_10");
        plan(in);
        in.heading("os_11");
        in.text("conclusion");
    }

    /** After the signatures. */
    static void appendix(WordChapters in) {
        in.when("definitions.any");
        in.heading("os_12");
        in.rows("definitions", in.column("os_col_figure", "figure", 28), in.column("os_col_how", "how", 72));
        in.end("definitions.any");
    }

    private static void tallies(WordChapters in) {
        in.tableWithoutNote(
                "tallies",
                in.column("os_col_by", "by", 26),
                in.column("os_col_label", "label", 40),
                in.number("os_col_count", "count", 17),
                in.number("os_col_share", "share", 17));
    }

    private static void problems(WordChapters in) {
        in.table(
                "problems",
                in.column("os_col_ticket", "ticket", 18),
                in.column("os_col_level", "level", 8),
                in.column("os_col_title", "title", 23),
                in.column("os_col_raisedAt", "raisedAt", 12),
                in.column("os_col_resolvedAt", "resolvedAt", 12),
                in.column("os_col_cause", "cause", 17),
                in.column("os_col_solution", "solution", 18));
    }

    private static void quality(WordChapters in) {
        in.subheading("os_4a");
        in.when("compliance.any");
        in.picture("compliance.chart");
        in.rows(
                "compliance",
                in.column("os_col_target", "target", 22),
                in.column("os_col_clause", "clause", 34),
                in.number("os_col_kept", "kept", 10),
                in.number("os_col_broken", "broken", 10),
                in.number("os_col_running", "running", 12),
                in.number("os_col_rate", "rate", 12));
        in.end("compliance.any");
        in.note("compliance.note");
        in.subheading("os_4b");
        in.table(
                "broken",
                in.column("os_col_ticket", "ticket", 18),
                in.column("os_col_title", "title", 30),
                in.column("os_col_target", "target", 16),
                in.column("os_col_due", "due", 18),
                in.column("os_col_met", "met", 18));
        in.text("escalations");
        in.subheading("os_4c");
        in.basics(
                "resolution.count,resolution.median",
                "resolution.ninetieth,resolution.longest",
                "satisfaction.average,satisfaction.low");
        in.note("satisfaction.note");
    }

    private static void causes(WordChapters in) {
        in.picture("causes.chart");
        in.text("causes.note");
        in.tableWithoutNote(
                "causes",
                in.column("os_col_cause2", "cause", 46),
                in.number("os_col_count", "count", 18),
                in.number("os_col_share", "share", 18),
                in.number("os_col_cumulative", "cumulative", 18));
    }

    private static void control(WordChapters in) {
        in.when("control.any");
        in.picture("control.chart");
        in.end("control.any");
        in.text("control.note");
        in.text("violations.note");
        in.tableWithoutNote(
                "violations",
                in.column("os_col_point", "point", 30),
                in.number("os_col_value", "value", 16),
                in.column("os_col_rule", "rule", 54));
    }

    private static void inspections(WordChapters in) {
        in.text("inspections");
        in.table(
                "rounds",
                in.column("os_col_system", "system", 34),
                in.column("os_col_date", "date", 16),
                in.column("os_col_completedAt", "completedAt", 22),
                in.column("os_col_state", "state", 15),
                in.number("os_col_findings", "findings", 13));
    }

    private static void papers(WordChapters in) {
        in.subheading("os_9a");
        in.table(
                "papers",
                in.column("os_col_ticket", "ticket", 19),
                in.column("os_col_paper", "paper", 25),
                in.column("ir_col_owedSince", "owedSince", 18),
                in.column("ir_col_paperDue", "due", 18),
                in.column("ir_col_paperState", "state", 20));
        in.subheading("os_9b");
        in.table(
                "documents",
                in.column("os_col_number", "number", 24),
                in.column("os_col_document", "title", 52),
                in.column("os_col_issuedAt", "issuedAt", 24));
    }

    private static void plan(WordChapters in) {
        in.table(
                "plan",
                in.column("os_col_measure", "measure", 40),
                in.column("os_col_why", "why", 30),
                in.column("os_col_owner", "owner", 15),
                in.column("os_col_by2", "due", 15));
    }
}
