package io.weibao.reporting.fields.inspection;

import io.weibao.reporting.content.InspectionAssessment;
import io.weibao.reporting.fields.Table;
import io.weibao.reporting.fields.Words;
import java.util.List;

/** An area of the checklist in figures; its verdict is the worst of its items. */
record AreaRow(
        String area, String items, String ok, String attention, String fault, String notChecked, String verdict) {

    /** All of them: a checklist has few. */
    static Table<AreaRow> table(List<InspectionAssessment.Area> areas, Words words) {
        return new Table<>(areas.stream().map(area -> of(area, words)).toList(), "");
    }

    private static AreaRow of(InspectionAssessment.Area area, Words words) {
        Verdicts verdicts = Verdicts.of(area.results());
        return new AreaRow(
                words.in(area.name()),
                words.number(verdicts.items()),
                words.number(verdicts.ok()),
                words.number(verdicts.attention()),
                words.number(verdicts.fault()),
                words.number(verdicts.notChecked()),
                words.say("verdict." + verdicts.worst()));
    }
}
