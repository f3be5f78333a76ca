package io.weibao.reporting.fields.incident;

import io.weibao.reporting.content.IncidentReport;
import io.weibao.reporting.fields.PaperRow;
import io.weibao.reporting.fields.Table;
import io.weibao.reporting.fields.Words;

/** The fields of the incident report. */
public record IncidentFields(
        FaultFields fault,
        String analysis,
        String cause,
        Table<MomentRow> moments,
        Table<WritingRow> writings,
        String solution,
        String loss,
        String prevention,
        Table<PromiseRow> promises,
        Table<PaperRow> papers,
        String conclusion) {

    private static final int MOST_MOMENTS = 60;
    private static final int MOST_OTHERS = 20;

    public static IncidentFields of(IncidentReport report, Words words) {
        return new IncidentFields(
                FaultFields.of(report, words),
                words.typed(report.analysis()),
                words.typed(report.cause()),
                Table.of(report.moments(), MOST_MOMENTS, words, "", moment -> MomentRow.of(moment, words)),
                Table.of(report.papers(), MOST_OTHERS, words, "", paper -> WritingRow.of(paper, words)),
                words.typed(report.solutionUsed()),
                words.typed(report.loss()),
                words.typed(report.prevention()),
                Table.of(
                        report.promises(),
                        MOST_OTHERS,
                        words,
                        words.say("none.promises"),
                        promise -> PromiseRow.of(promise, words)),
                PaperRow.table(report.owedPapers(), MOST_OTHERS, report.cover().preparedAt(), words),
                Conclusion.of(report, words));
    }
}
