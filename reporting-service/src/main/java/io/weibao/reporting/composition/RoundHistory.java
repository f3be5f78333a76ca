package io.weibao.reporting.composition;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.kit.rows.Rows;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.content.Trend;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rounds of a plan up to one of them, and what their numbers did over time. */
@ApplicationScoped
class RoundHistory {

    private static final int ROUNDS = 12;
    private static final int FEWEST_POINTS = 2;

    private final Rows rows;

    RoundHistory(Rows rows) {
        this.rows = rows;
    }

    /** The items of this round that are numbers, over the rounds of a year; a missed one is a gap. */
    List<Trend> trends(LedgerRound last) {
        List<LedgerRound> rounds = rows.query(
                        LedgerRound.SELECT + " where r.plan_id = ? and r.customer_id = ? and r.scheduled_for <= ?"
                                + " order by r.scheduled_for desc limit " + ROUNDS,
                        LedgerRound::of,
                        last.plan(),
                        last.customer(),
                        last.scheduledFor())
                .reversed();
        Map<String, JsonNode> items = new LinkedHashMap<>();
        last.results().stream()
                .filter(result -> number(result) != null)
                .forEach(result -> items.put(key(result), result));
        return items.entrySet().stream()
                .map(item -> trend(item.getKey(), item.getValue(), rounds))
                .filter(RoundHistory::saysSomething)
                .toList();
    }

    private static boolean saysSomething(Trend trend) {
        return trend.points().stream().filter(point -> point.value() != null).count() >= FEWEST_POINTS;
    }

    private static Trend trend(String key, JsonNode item, List<LedgerRound> rounds) {
        List<Trend.Point> points = new ArrayList<>();
        for (LedgerRound round : rounds) {
            points.add(new Trend.Point(Text.same(round.month()), value(round, key)));
        }
        String unit = ResultsByArea.text(item, "unit");
        return new Trend(name(item), unit == null ? null : Text.same(unit), points, null);
    }

    private static @Nullable Double value(LedgerRound round, String key) {
        for (JsonNode result : round.results()) {
            if (key(result).equals(key)) {
                return number(result);
            }
        }
        return null;
    }

    private static Text name(JsonNode item) {
        Text label = ResultsByArea.label(item);
        String component = ResultsByArea.text(item.path("component"), "name");
        return component == null ? label : new Text(label.zh() + " · " + component, label.en() + " · " + component);
    }

    private static String key(JsonNode result) {
        return result.path("item").path("key").asText() + "/"
                + result.path("component").path("id").asText();
    }

    private static @Nullable Double number(JsonNode result) {
        JsonNode value = result.path("value");
        if (value.isNumber()) {
            return value.asDouble();
        }
        try {
            return value.isTextual() ? Double.valueOf(value.asText()) : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
