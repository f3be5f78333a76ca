package io.weibao.reporting.fields.inspection;

import io.weibao.reporting.content.InspectionAssessment;
import io.weibao.reporting.fields.Half;
import io.weibao.reporting.fields.Table;
import io.weibao.reporting.fields.Words;

/** The fields of the inspection assessment. */
public record InspectionFields(
        RoundFields round,
        String runningState,
        String stability,
        String performance,
        CapacityFields capacity,
        String conclusion,
        Table<AreaRow> areas,
        Table<ResultRow> results,
        Table<FindingRow> findings,
        Table<Half> trends,
        String advice) {

    private static final int MOST_RESULTS = 200;
    private static final int MOST_FINDINGS = 50;

    /** Which inspection it was. */
    record RoundFields(String plan, String scheduledFor, String completedAt, String inspector) {

        static RoundFields of(InspectionAssessment.Round round, Words words) {
            return new RoundFields(
                    words.name(round.plan()),
                    words.day(round.scheduledFor()),
                    words.moment(round.completedAt()),
                    words.name(round.inspector()));
        }
    }

    /** What the system carries. */
    record CapacityFields(String concurrency, String visits, String usersOnline) {

        static CapacityFields of(InspectionAssessment.Capacity capacity, Words words) {
            return new CapacityFields(
                    words.name(capacity.concurrency()),
                    words.name(capacity.visits()),
                    words.name(capacity.usersOnline()));
        }
    }

    public static InspectionFields of(InspectionAssessment assessment, Words words) {
        return new InspectionFields(
                RoundFields.of(assessment.round(), words),
                words.say("state." + assessment.runningState()),
                words.typed(assessment.stability()),
                words.typed(assessment.performance()),
                CapacityFields.of(assessment.capacity(), words),
                conclusion(assessment, words),
                AreaRow.table(assessment.areas(), words),
                Table.of(ResultRow.all(assessment.areas(), words), MOST_RESULTS, words, "", row -> row),
                Table.of(
                        assessment.findings(),
                        MOST_FINDINGS,
                        words,
                        words.say("none.findings"),
                        finding -> FindingRow.of(finding, words)),
                Half.table(assessment.trends(), words),
                assessment.advice() == null ? words.say("none.advice") : words.typed(assessment.advice()));
    }

    private static String conclusion(InspectionAssessment assessment, Words words) {
        Verdicts all = Verdicts.of(assessment.areas().stream()
                .flatMap(area -> area.results().stream())
                .toList());
        return words.say(
                "ia.conclusion",
                all.items(),
                all.ok(),
                all.attention(),
                all.fault(),
                all.notChecked(),
                words.say("state." + assessment.runningState()));
    }
}
