package io.weibao.reporting.template;

import io.weibao.reporting.chart.TrendChart;
import io.weibao.reporting.content.InspectionAssessment;
import io.weibao.reporting.content.InspectionAssessment.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of the inspection assessment. */
record InspectionFields(
        String plan,
        String scheduledFor,
        String completedAt,
        String inspector,
        String runningState,
        String stability,
        String performance,
        String concurrency,
        String visits,
        String usersOnline,
        String advice,
        String conclusion,
        List<AreaRow> areas,
        List<ResultRow> results,
        String resultsNote,
        List<FindingRow> findings,
        boolean anyFindings,
        String findingsNote,
        List<Half> trends,
        boolean anyTrends,
        String trendsNote)
        implements Fields {

    private static final int MOST_RESULTS = 200;
    private static final int MOST_FINDINGS = 50;
    private static final int MOST_TRENDS = 6;

    record AreaRow(
            String area, String items, String ok, String attention, String fault, String notChecked, String verdict) {

        static AreaRow of(InspectionAssessment.Area area, Words words) {
            return new AreaRow(
                    words.in(area.name()),
                    words.number(area.results().size()),
                    words.number(count(area.results(), Verdict.OK)),
                    words.number(count(area.results(), Verdict.ATTENTION)),
                    words.number(count(area.results(), Verdict.FAULT)),
                    words.number(count(area.results(), Verdict.NOT_CHECKED)),
                    words.say("verdict." + worst(area.results())));
        }

        private static Verdict worst(List<InspectionAssessment.Result> results) {
            for (Verdict verdict : List.of(Verdict.FAULT, Verdict.ATTENTION, Verdict.OK)) {
                if (count(results, verdict) > 0) {
                    return verdict;
                }
            }
            return Verdict.NOT_CHECKED;
        }
    }

    /** @param area only in the first row of an area, as people write such lists */
    record ResultRow(
            String area, String item, String component, String value, String previous, String verdict, String note) {}

    record FindingRow(
            String item,
            String component,
            String level,
            String summary,
            String raisedAt,
            String ticket,
            String status) {

        static FindingRow of(InspectionAssessment.Finding finding, Words words) {
            return new FindingRow(
                    words.in(finding.item()),
                    words.name(finding.component()),
                    finding.level().name(),
                    words.cell(finding.summary()),
                    words.moment(finding.raisedAt()),
                    words.cell(finding.ticket()),
                    status(finding, words));
        }

        private static String status(InspectionAssessment.Finding finding, Words words) {
            if (finding.clearedAt() != null) {
                return words.say("finding.cleared", words.dayOf(finding.clearedAt()));
            }
            return finding.repeats() > 0
                    ? words.say("finding.repeated", words.number(finding.repeats()))
                    : words.say("finding.new");
        }
    }

    static InspectionFields of(InspectionAssessment assessment, Words words) {
        InspectionAssessment.Round round = assessment.round();
        Rows<ResultRow> results = Rows.of(results(assessment, words), MOST_RESULTS, words, row -> row);
        Rows<FindingRow> findings = Rows.of(
                assessment.findings(),
                MOST_FINDINGS,
                words,
                words.say("none.findings"),
                finding -> FindingRow.of(finding, words));
        List<Half> trends = Half.pairs(assessment.trends().stream()
                .limit(MOST_TRENDS)
                .map(trend -> new Picture(TrendChart.draw(trend, Half.WIDTH, words.language())))
                .toList());
        return new InspectionFields(
                words.name(round.plan()),
                words.day(round.scheduledFor()),
                words.moment(round.completedAt()),
                words.name(round.inspector()),
                words.say("state." + assessment.runningState()),
                words.typed(assessment.stability()),
                words.typed(assessment.performance()),
                words.name(assessment.capacity().concurrency()),
                words.name(assessment.capacity().visits()),
                words.name(assessment.capacity().usersOnline()),
                assessment.advice() == null ? words.say("none.advice") : words.typed(assessment.advice()),
                conclusion(assessment, words),
                assessment.areas().stream().map(area -> AreaRow.of(area, words)).toList(),
                results.shown(),
                results.note(),
                findings.shown(),
                findings.any(),
                findings.note(),
                trends,
                !trends.isEmpty(),
                trends.isEmpty() ? words.say("none.trends") : "");
    }

    private static List<ResultRow> results(InspectionAssessment assessment, Words words) {
        List<ResultRow> rows = new ArrayList<>();
        for (InspectionAssessment.Area area : assessment.areas()) {
            String name = words.in(area.name());
            for (InspectionAssessment.Result result : area.results()) {
                rows.add(new ResultRow(
                        name,
                        words.in(result.item()),
                        words.name(result.component()),
                        measured(result.value(), result.unit(), words),
                        measured(result.previous(), result.unit(), words),
                        words.say("verdict." + result.verdict()),
                        result.note() == null ? "" : words.cell(result.note())));
                name = "";
            }
        }
        return rows;
    }

    private static String measured(@Nullable String value, @Nullable String unit, Words words) {
        return value == null || unit == null ? words.cell(value) : words.cell(value + " " + unit);
    }

    private static String conclusion(InspectionAssessment assessment, Words words) {
        List<InspectionAssessment.Result> all = assessment.areas().stream()
                .flatMap(area -> area.results().stream())
                .toList();
        return words.say(
                "ia.conclusion",
                all.size(),
                count(all, Verdict.OK),
                count(all, Verdict.ATTENTION),
                count(all, Verdict.FAULT),
                count(all, Verdict.NOT_CHECKED),
                words.say("state." + assessment.runningState()));
    }

    private static long count(List<InspectionAssessment.Result> results, Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }
}
