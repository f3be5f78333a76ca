package io.weibao.reporting.template;

/** The shipped template of the incident report. */
final class IncidentChapters {

    private IncidentChapters() {}

    static void write(WordChapters in) {
        in.heading("ir_1");
        in.basics(
                "fault.ticket,fault.openedFrom",
                "fault.title",
                "fault.kind,fault.level",
                "fault.nature,fault.channel",
                "fault.businessStopped,fault.outage",
                "fault.emergency,fault.handlingTime",
                "fault.requester,fault.handler",
                "fault.raisedAt,fault.respondedAt",
                "fault.resolvedAt");
        in.heading("ir_2");
        in.texts("analysis", "cause");
        in.heading("ir_3");
        moments(in);
        writings(in);
        in.heading("ir_4");
        in.texts("solution", "loss", "prevention");
        in.heading("ir_5");
        promises(in);
        in.heading("ir_6");
        papers(in);
        in.heading("ir_7");
        in.text("conclusion");
    }

    private static void moments(WordChapters in) {
        in.rows(
                "moments",
                in.column("ir_col_at", "at", 20),
                in.column("ir_col_what", "what", 20),
                in.column("ir_col_by", "by", 16),
                in.column("ir_col_note", "note", 44));
        in.note("moments.note");
    }

    private static void writings(WordChapters in) {
        in.when("writings.any");
        in.subheading("ir_3b");
        in.rows(
                "writings",
                in.column("ir_col_name", "name", 18),
                in.column("ir_col_at", "at", 18),
                in.column("ir_col_text", "text", 64));
        in.note("writings.note");
        in.end("writings.any");
    }

    private static void promises(WordChapters in) {
        in.table(
                "promises",
                in.column("ir_col_target", "target", 17),
                in.column("ir_col_due", "due", 17),
                in.column("ir_col_ended", "ended", 17),
                in.column("ir_col_standing", "standing", 11),
                in.column("ir_col_clause", "clause", 38));
    }

    private static void papers(WordChapters in) {
        in.table(
                "papers",
                in.column("ir_col_paper", "paper", 30),
                in.column("ir_col_owedSince", "owedSince", 20),
                in.column("ir_col_paperDue", "due", 20),
                in.column("ir_col_paperState", "state", 30));
    }
}
