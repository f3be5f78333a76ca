package io.weibao.reporting.template;

import io.weibao.reporting.chart.ComplianceChart;
import io.weibao.reporting.chart.ParetoChart;
import io.weibao.reporting.chart.TrendChart;
import io.weibao.reporting.chart.XmrChart;
import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.template.OperationsRows.BrokenRow;
import io.weibao.reporting.template.OperationsRows.CauseRow;
import io.weibao.reporting.template.OperationsRows.ComplianceRow;
import io.weibao.reporting.template.OperationsRows.DefinitionRow;
import io.weibao.reporting.template.OperationsRows.IssuedRow;
import io.weibao.reporting.template.OperationsRows.MeasureRow;
import io.weibao.reporting.template.OperationsRows.ProblemRow;
import io.weibao.reporting.template.OperationsRows.RoundRow;
import io.weibao.reporting.template.OperationsRows.TallyRow;
import io.weibao.reporting.template.OperationsRows.ViolationRow;
import java.util.List;

/** The fields of the operations summary. */
record OperationsFields(
        String summary,
        String openBefore,
        String raised,
        String resolved,
        String reopened,
        String openAfter,
        List<TallyRow> tallies,
        boolean anyTallies,
        List<ProblemRow> problems,
        boolean anyProblems,
        String problemsNote,
        Picture complianceChart,
        List<ComplianceRow> compliance,
        boolean anyCompliance,
        String complianceNote,
        List<BrokenRow> broken,
        boolean anyBroken,
        String brokenNote,
        String resolvedCount,
        String median,
        String ninetieth,
        String longest,
        String satisfaction,
        String asked,
        String answered,
        String responseRate,
        String average,
        String low,
        Picture pareto,
        String paretoNote,
        List<CauseRow> causes,
        boolean anyCauses,
        Picture controlChart,
        boolean anyControl,
        String controlNote,
        List<ViolationRow> violations,
        boolean anyViolations,
        String violationsNote,
        List<Half> trends,
        boolean anyTrends,
        String trendsNote,
        String inspections,
        List<RoundRow> rounds,
        boolean anyRounds,
        String roundsNote,
        String escalations,
        List<PaperRow> papers,
        boolean anyPapers,
        String papersNote,
        List<IssuedRow> documents,
        boolean anyDocuments,
        String documentsNote,
        List<MeasureRow> plan,
        boolean anyPlan,
        String planNote,
        String conclusion,
        List<DefinitionRow> definitions,
        boolean anyDefinitions)
        implements Fields {

    private static final double WIDTH = 484;
    private static final int MOST_ROWS = 30;
    private static final int MOST_CAUSES = 10;
    private static final int MOST_TRENDS = 6;

    static OperationsFields of(OperationsSummary summary, Words words) {
        OperationsSummary.Work work = summary.work();
        OperationsSummary.ResolutionTime time = summary.resolutionTime();
        OperationsSummary.Satisfaction feedback = summary.satisfaction();
        OperationsSentences sentences = new OperationsSentences(summary, words);
        Rows<TallyRow> tallies = Rows.of(TallyRow.all(summary.tallies(), words), MOST_ROWS, words, row -> row);
        Rows<ProblemRow> problems = Rows.of(
                summary.problems(), MOST_ROWS, words, words.say("none.problems"), each -> ProblemRow.of(each, words));
        Rows<ComplianceRow> compliance = Rows.of(
                summary.compliance(),
                MOST_ROWS,
                words,
                words.say("none.compliance"),
                each -> ComplianceRow.of(each, words));
        Rows<BrokenRow> broken = Rows.of(
                summary.broken(), MOST_ROWS, words, words.say("none.broken"), each -> BrokenRow.of(each, words));
        Rows<CauseRow> causes = Rows.of(CauseRow.all(summary.causes(), words), MOST_CAUSES, words, row -> row);
        Rows<ViolationRow> violations = Rows.of(
                ViolationRow.all(summary.resolution(), words), MOST_ROWS, words, sentences.noViolations(), row -> row);
        List<Half> trends = trends(summary, words);
        Rows<RoundRow> rounds = Rows.of(
                summary.inspections().rounds(),
                MOST_ROWS,
                words,
                words.say("none.rounds"),
                each -> RoundRow.of(each, words));
        Rows<PaperRow> papers = Rows.of(
                summary.owedPapers(),
                MOST_ROWS,
                words,
                words.say("none.papers"),
                each -> PaperRow.of(each, summary.cover().preparedAt(), words));
        Rows<IssuedRow> documents = Rows.of(
                summary.documents(), MOST_ROWS, words, words.say("none.documents"), each -> IssuedRow.of(each, words));
        Rows<DefinitionRow> definitions =
                Rows.of(summary.definitions(), MOST_ROWS, words, each -> DefinitionRow.of(each, words));
        Rows<MeasureRow> plan =
                Rows.of(summary.plan(), MOST_ROWS, words, words.say("none.plan"), each -> MeasureRow.of(each, words));
        return new OperationsFields(
                sentences.summary(),
                words.number(work.openBefore()),
                words.number(work.raised()),
                words.number(work.resolved()),
                words.number(work.reopened()),
                words.number(work.openAfter()),
                tallies.shown(),
                tallies.any(),
                problems.shown(),
                problems.any(),
                problems.note(),
                new Picture(ComplianceChart.draw(words.say("os.4a"), summary.compliance(), WIDTH, words.language())),
                compliance.shown(),
                compliance.any(),
                compliance.note(),
                broken.shown(),
                broken.any(),
                broken.note(),
                words.number(time.count()),
                words.duration(time.median()),
                words.duration(time.ninetieth()),
                words.duration(time.longest()),
                sentences.satisfaction(),
                words.number(feedback.asked()),
                words.number(feedback.answered()),
                words.share(feedback.answered(), feedback.asked()),
                sentences.average(),
                words.number(feedback.low()),
                new Picture(ParetoChart.draw(summary.causes(), WIDTH, words.language())),
                sentences.pareto(),
                causes.shown(),
                causes.any(),
                controlChart(summary, words),
                summary.resolution() != null,
                sentences.control(),
                violations.shown(),
                violations.any(),
                violations.any() ? words.say("os.violations") : violations.note(),
                trends,
                !trends.isEmpty(),
                trends.isEmpty() ? words.say("none.trends") : "",
                sentences.inspections(),
                rounds.shown(),
                rounds.any(),
                rounds.note(),
                sentences.escalations(),
                papers.shown(),
                papers.any(),
                papers.note(),
                documents.shown(),
                documents.any(),
                documents.note(),
                plan.shown(),
                plan.any(),
                plan.note(),
                summary.conclusion() == null ? words.say("os.conclusion.none") : words.typed(summary.conclusion()),
                definitions.shown(),
                definitions.any());
    }

    private static Picture controlChart(OperationsSummary summary, Words words) {
        return summary.resolution() == null
                ? Picture.blank(WIDTH)
                : new Picture(XmrChart.draw(summary.resolution(), WIDTH, words.language()));
    }

    private static List<Half> trends(OperationsSummary summary, Words words) {
        return Half.pairs(summary.trend().stream()
                .limit(MOST_TRENDS)
                .map(trend -> new Picture(TrendChart.draw(trend, Half.WIDTH, words.language())))
                .toList());
    }
}
