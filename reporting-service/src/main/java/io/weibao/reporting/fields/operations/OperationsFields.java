package io.weibao.reporting.fields.operations;

import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Half;
import io.weibao.reporting.fields.PaperRow;
import io.weibao.reporting.fields.Table;
import io.weibao.reporting.fields.Words;
import java.util.List;
import java.util.function.BiFunction;

/** The fields of the operations summary. */
public record OperationsFields(
        String summary,
        WorkFields work,
        Table<TallyRow> tallies,
        Table<ProblemRow> problems,
        ComplianceFields compliance,
        Table<BrokenRow> broken,
        String escalations,
        ResolutionFields resolution,
        SatisfactionFields satisfaction,
        CauseFields causes,
        ControlFields control,
        Table<ViolationRow> violations,
        Table<Half> trends,
        String inspections,
        Table<RoundRow> rounds,
        Table<PaperRow> papers,
        Table<IssuedRow> documents,
        Table<MeasureRow> plan,
        String conclusion,
        Table<DefinitionRow> definitions) {

    static final int MOST_ROWS = 30;

    public static OperationsFields of(OperationsSummary summary, Words words) {
        return new OperationsFields(
                Sentences.summary(summary, words),
                WorkFields.of(summary.work(), words),
                TallyRow.table(summary.tallies(), words),
                table(summary.problems(), "none.problems", ProblemRow::of, words),
                ComplianceFields.of(summary.compliance(), words),
                table(summary.broken(), "none.broken", BrokenRow::of, words),
                Sentences.escalations(summary.escalations(), words),
                ResolutionFields.of(summary.resolutionTime(), words),
                SatisfactionFields.of(summary.satisfaction(), words),
                CauseFields.of(summary.causes(), words),
                ControlFields.of(summary.resolution(), words),
                ViolationRow.table(summary.resolution(), words),
                Half.table(summary.trend(), words),
                Sentences.inspections(summary.inspections(), words),
                table(summary.inspections().rounds(), "none.rounds", RoundRow::of, words),
                PaperRow.table(summary.owedPapers(), MOST_ROWS, summary.cover().preparedAt(), words),
                table(summary.documents(), "none.documents", IssuedRow::of, words),
                table(summary.plan(), "none.plan", MeasureRow::of, words),
                summary.conclusion() == null ? words.say("os.conclusion.none") : words.typed(summary.conclusion()),
                Table.of(summary.definitions(), MOST_ROWS, words, "", each -> DefinitionRow.of(each, words)));
    }

    static <S, R> Table<R> table(List<S> all, String none, BiFunction<S, Words, R> row, Words words) {
        return Table.of(all, MOST_ROWS, words, words.say(none), each -> row.apply(each, words));
    }
}
