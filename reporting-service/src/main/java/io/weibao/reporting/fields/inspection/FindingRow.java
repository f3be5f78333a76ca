package io.weibao.reporting.fields.inspection;

import io.weibao.reporting.content.InspectionAssessment;
import io.weibao.reporting.fields.Words;

/** Something that was found, or found again, and the ticket it became. */
record FindingRow(
        String item, String component, String level, String summary, String raisedAt, String ticket, String status) {

    static FindingRow of(InspectionAssessment.Finding finding, Words words) {
        return new FindingRow(
                words.in(finding.item()),
                words.name(finding.component()),
                finding.level().name(),
                words.typed(finding.summary()),
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
