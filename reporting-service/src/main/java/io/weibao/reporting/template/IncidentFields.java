package io.weibao.reporting.template;

import io.weibao.reporting.content.IncidentReport;
import io.weibao.reporting.content.Moment;
import io.weibao.reporting.content.Promise;
import io.weibao.reporting.content.Standing;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of the incident report. */
record IncidentFields(
        String ticket,
        String faultTitle,
        String description,
        String level,
        String nature,
        String businessStopped,
        String emergency,
        String channel,
        String requester,
        String handler,
        String openedFrom,
        String raisedAt,
        String respondedAt,
        String resolvedAt,
        String handlingTime,
        String outage,
        String faultKind,
        String analysis,
        String cause,
        String solution,
        String loss,
        String prevention,
        String conclusion,
        List<WritingRow> writings,
        boolean anyWritings,
        String writingsNote,
        List<MomentRow> moments,
        String momentsNote,
        List<PromiseRow> promises,
        boolean anyPromises,
        String promisesNote,
        List<PaperRow> papers,
        boolean anyPapers,
        String papersNote)
        implements Fields {

    private static final int MOST_WRITINGS = 20;
    private static final int MOST_MOMENTS = 60;
    private static final int MOST_PROMISES = 20;
    private static final int MOST_PAPERS = 20;

    record WritingRow(String name, String at, String text) {

        static WritingRow of(IncidentReport.Paper paper, Words words) {
            return new WritingRow(words.in(paper.name()), words.moment(paper.at()), words.typed(paper.text()));
        }
    }

    record MomentRow(String at, String what, String by, String note) {

        static MomentRow of(Moment moment, Words words) {
            String recorded =
                    moment.recordedAt() == null ? "" : words.say("recordedLater", words.moment(moment.recordedAt()));
            String note = moment.note() == null ? recorded : words.cell(moment.note()) + " " + recorded;
            return new MomentRow(
                    words.exactly(moment.at()), words.in(moment.what()), words.name(moment.by()), words.cell(note));
        }
    }

    static IncidentFields of(IncidentReport report, Words words) {
        IncidentReport.Fault fault = report.fault();
        Rows<WritingRow> writings =
                Rows.of(report.papers(), MOST_WRITINGS, words, paper -> WritingRow.of(paper, words));
        Rows<MomentRow> moments = Rows.of(report.moments(), MOST_MOMENTS, words, moment -> MomentRow.of(moment, words));
        Rows<PromiseRow> promises = Rows.of(
                report.promises(),
                MOST_PROMISES,
                words,
                words.say("none.promises"),
                promise -> PromiseRow.of(promise, words));
        Rows<PaperRow> papers = Rows.of(
                report.owedPapers(),
                MOST_PAPERS,
                words,
                words.say("none.papers"),
                paper -> PaperRow.of(paper, report.cover().preparedAt(), words));
        return new IncidentFields(
                fault.ticket(),
                words.cell(fault.title()),
                words.typed(fault.description()),
                words.level(fault.level()),
                fault.nature() == null ? words.dash() : words.say("nature." + fault.nature()),
                words.yesNo(fault.businessStopped()),
                words.yesNo(fault.emergency()),
                words.in(fault.channel()),
                words.name(fault.requester()),
                words.name(fault.handler()),
                words.in(fault.openedFrom()),
                words.exactly(fault.raisedAt()),
                words.exactly(fault.respondedAt()),
                words.exactly(fault.resolvedAt()),
                words.duration(handlingTime(fault)),
                words.duration(report.outage()),
                words.name(report.faultKind()),
                words.typed(report.analysis()),
                words.typed(report.cause()),
                words.typed(report.solutionUsed()),
                words.typed(report.loss()),
                words.typed(report.prevention()),
                conclusion(report, words),
                writings.shown(),
                writings.any(),
                writings.note(),
                moments.shown(),
                moments.note(),
                promises.shown(),
                promises.any(),
                promises.note(),
                papers.shown(),
                papers.any(),
                papers.note());
    }

    private static @Nullable Duration handlingTime(IncidentReport.Fault fault) {
        return fault.resolvedAt() == null ? null : Duration.between(fault.raisedAt(), fault.resolvedAt());
    }

    private static String conclusion(IncidentReport report, Words words) {
        IncidentReport.Fault fault = report.fault();
        String raised = words.exactly(fault.raisedAt());
        StringBuilder said = new StringBuilder(
                fault.resolvedAt() == null
                        ? words.say("ir.conclusion.open", raised)
                        : words.say(
                                "ir.conclusion.resolved",
                                raised,
                                words.exactly(fault.resolvedAt()),
                                words.duration(handlingTime(fault))));
        if (!report.promises().isEmpty()) {
            long met = standing(report.promises(), Standing.MET);
            long broken = standing(report.promises(), Standing.BREACHED);
            long all = report.promises().size();
            said.append(sentence(words, "ir.conclusion.promises", all, met, broken, all - met - broken));
        }
        long owed = report.owedPapers().stream()
                .filter(paper -> paper.deliveredAt() == null)
                .count();
        if (owed > 0) {
            said.append(sentence(words, "ir.conclusion.papers", owed));
        }
        return said.toString();
    }

    private static String sentence(Words words, String key, Object... counts) {
        return words.sentenceBreak() + words.say(key, counts);
    }

    private static long standing(List<Promise> promises, Standing standing) {
        return promises.stream()
                .filter(promise -> promise.standing() == standing)
                .count();
    }
}
