package io.weibao.reporting.fields.inspection;

import io.weibao.reporting.content.InspectionAssessment;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.fields.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item that was looked at.
 *
 * @param area only in the first row of an area, as people write such lists
 */
record ResultRow(
        String area, String item, String component, String value, String previous, String verdict, String note) {

    static List<ResultRow> all(List<InspectionAssessment.Area> areas, Words words) {
        List<ResultRow> rows = new ArrayList<>();
        for (InspectionAssessment.Area area : areas) {
            String name = words.in(area.name());
            for (InspectionAssessment.Result result : area.results()) {
                rows.add(of(name, result, words));
                name = "";
            }
        }
        return rows;
    }

    private static ResultRow of(String area, InspectionAssessment.Result result, Words words) {
        return new ResultRow(
                area,
                words.in(result.item()),
                words.name(result.component()),
                measured(result.value(), result.unit(), words),
                measured(result.previous(), result.unit(), words),
                words.say("verdict." + result.verdict()),
                result.note() == null ? "" : words.typed(result.note()));
    }

    private static String measured(@Nullable Text value, @Nullable String unit, Words words) {
        return value == null || unit == null ? words.in(value) : words.cell(value.in(words.language()) + " " + unit);
    }
}
