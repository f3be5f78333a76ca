package io.weibao.reporting.composition;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.reporting.content.InspectionAssessment.Area;
import io.weibao.reporting.content.InspectionAssessment.Result;
import io.weibao.reporting.content.InspectionAssessment.Verdict;
import io.weibao.reporting.content.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Results as {@code weibao.inspections.v1} tells them, area by area in the order of the checklist. */
final class ResultsByArea {

    private static final Text YES = new Text("是", "Yes");
    private static final Text NO = new Text("否", "No");

    private ResultsByArea() {}

    static List<Area> of(List<JsonNode> results) {
        Map<String, List<Result>> areas = new LinkedHashMap<>();
        results.forEach(
                result -> areas.computeIfAbsent(result.path("item").path("area").asText(), area -> new ArrayList<>())
                        .add(result(result)));
        return areas.entrySet().stream()
                .map(area -> new Area(Labels.area(area.getKey()), area.getValue()))
                .toList();
    }

    static Text label(JsonNode result) {
        JsonNode item = result.path("item");
        String key = item.path("key").asText();
        return new Text(
                item.path("label").path("zh").asText(key),
                item.path("label").path("en").asText(key));
    }

    private static Result result(JsonNode result) {
        return new Result(
                label(result),
                text(result.path("component"), "name"),
                value(result, "value"),
                text(result, "unit"),
                value(result, "previous"),
                Enums.of(Verdict.class, text(result, "verdict"), Verdict.NOT_CHECKED),
                text(result, "note"));
    }

    /** A choice is told by its label, where the event brings one. */
    private static @Nullable Text value(JsonNode result, String field) {
        JsonNode label = result.path(field + "Label");
        JsonNode value = result.path(field);
        if (label.hasNonNull("zh") && label.hasNonNull("en")) {
            return new Text(label.path("zh").asText(), label.path("en").asText());
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? YES : NO;
        }
        String text = text(result, field);
        return text == null ? null : Text.same(text);
    }

    static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }
}
