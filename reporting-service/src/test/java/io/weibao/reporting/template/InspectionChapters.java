package io.weibao.reporting.template;

/** The shipped template of the inspection assessment. */
final class InspectionChapters {

    private InspectionChapters() {}

    static void write(WordChapters in) {
        in.heading("ia_1");
        in.basics(
                "round.plan",
                "round.scheduledFor,round.completedAt",
                "round.inspector,runningState",
                "stability",
                "performance");
        in.figures("capacity.concurrency", "capacity.visits", "capacity.usersOnline");
        in.text("conclusion");
        in.heading("ia_2");
        areas(in);
        in.heading("ia_3");
        results(in);
        in.heading("ia_4");
        findings(in);
        in.heading("ia_5");
        in.halves("trends");
        in.heading("ia_6");
        in.text("advice");
    }

    private static void areas(WordChapters in) {
        in.rows(
                "areas",
                in.column("ia_col_area", "area", 26),
                in.number("ia_col_items", "items", 11),
                in.number("ia_col_ok", "ok", 11),
                in.number("ia_col_attention", "attention", 13),
                in.number("ia_col_fault", "fault", 11),
                in.number("ia_col_notChecked", "notChecked", 14),
                in.column("ia_col_verdict", "verdict", 14));
    }

    private static void results(WordChapters in) {
        in.rows(
                "results",
                in.column("ia_col_area", "area", 15),
                in.column("ia_col_item", "item", 20),
                in.column("ia_col_component", "component", 15),
                in.column("ia_col_value", "value", 12),
                in.column("ia_col_previous", "previous", 12),
                in.column("ia_col_verdict", "verdict", 11),
                in.column("ia_col_note", "note", 21));
        in.note("results.note");
    }

    private static void findings(WordChapters in) {
        in.table(
                "findings",
                in.column("ia_col_level", "level", 8),
                in.column("ia_col_item", "item", 17),
                in.column("ia_col_component", "component", 14),
                in.column("ia_col_summary", "summary", 23),
                in.column("ia_col_raisedAt", "raisedAt", 12),
                in.column("ia_col_ticket", "ticket", 18),
                in.column("ia_col_status", "status", 14));
    }
}
