package io.weibao.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads calendars and holiday years from JSON. Strict, because a misspelt field would move due times: anything missing, unknown
 * or of the wrong type is a {@link CalendarMistakeException} that says where.
 */
public final class CalendarReader {

    private static final JsonMapper JSON = new JsonMapper();

    private CalendarReader() {}

    /** Reads a year in the form of the project holiday-cn. */
    public static HolidayYear holidays(String json) {
        JsonNode root = object(parse(json), "/", Set.of("$schema", "$id", "year", "papers", "days"));
        List<HolidayDay> days = new ArrayList<>();
        for (JsonNode day : list(root, "days")) {
            object(day, "days", Set.of("name", "date", "isOffDay"));
            JsonNode offDay = field(day, "isOffDay");
            require(offDay.isBoolean(), CalendarMistake.NOT_TRUE_OR_FALSE, "isOffDay", day);
            days.add(new HolidayDay(date(day), text(day, "name"), offDay.booleanValue()));
        }
        JsonNode year = field(root, "year");
        require(year.isInt(), CalendarMistake.NOT_A_NUMBER, "year");
        return new HolidayYear(year.intValue(), texts("papers", list(root, "papers")), days);
    }

    /** Reads a calendar; {@code calendars/cn-5x8.json} in this module is the example. */
    public static CalendarDefinition calendar(String json) {
        Set<String> fields = Set.of("id", "name", "zone", "weekly", "holidays", "makeUpDaysWorkAs", "days");
        JsonNode root = object(parse(json), "/", fields);
        JsonNode name = object(field(root, "name"), "name", Set.of("zh", "en"));
        return new CalendarDefinition(
                text(root, "id"),
                new CalendarName(text(name, "zh"), text(name, "en")),
                zone(root),
                weekly(field(root, "weekly")),
                root.hasNonNull("holidays") ? text(root, "holidays") : null,
                root.hasNonNull("makeUpDaysWorkAs") ? weekday(text(root, "makeUpDaysWorkAs")) : null,
                root.hasNonNull("days")
                        ? elements(list(root, "days"))
                                .map(CalendarReader::override)
                                .toList()
                        : List.of());
    }

    private static WeeklyHours weekly(JsonNode node) {
        require(node.isObject(), CalendarMistake.NOT_AN_OBJECT, "weekly");
        Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
        for (Map.Entry<String, JsonNode> day : node.properties()) {
            days.put(weekday(day.getKey()), hours(day.getKey(), day.getValue()));
        }
        return new WeeklyHours(days);
    }

    private static DayOverride override(JsonNode day) {
        object(day, "days", Set.of("date", "name", "closed", "open", "worksAs"));
        long said = Stream.of("closed", "open", "worksAs").filter(day::has).count();
        require(said == 1, CalendarMistake.NOT_ONE_RULE, day);
        if (day.has("worksAs")) {
            return new DayOverride.WorksAs(date(day), text(day, "name"), weekday(text(day, "worksAs")));
        }
        if (day.has("open")) {
            return new DayOverride.OpenWith(date(day), text(day, "name"), hours("open", field(day, "open")));
        }
        require(field(day, "closed").asBoolean(), CalendarMistake.NOT_CLOSED, day);
        return new DayOverride.Closed(date(day), text(day, "name"));
    }

    private static DayHours hours(String name, JsonNode spans) {
        require(spans.isArray(), CalendarMistake.HOURS_NOT_A_LIST, spans);
        return new DayHours(texts(name, spans).stream().map(Hours::parse).toList());
    }

    private static LocalDate date(JsonNode day) {
        String date = text(day, "date");
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException _) {
            throw new CalendarMistakeException(CalendarMistake.NO_SUCH_DATE, date);
        }
    }

    private static ZoneId zone(JsonNode node) {
        String zone = text(node, "zone");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException _) {
            throw new CalendarMistakeException(CalendarMistake.NO_SUCH_ZONE, zone);
        }
    }

    private static DayOfWeek weekday(String name) {
        try {
            return DayOfWeek.valueOf(name);
        } catch (IllegalArgumentException _) {
            throw new CalendarMistakeException(CalendarMistake.NO_SUCH_WEEKDAY, name);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new CalendarMistakeException(CalendarMistake.NOT_JSON, e.getOriginalMessage());
        }
    }

    private static JsonNode object(JsonNode node, String name, Set<String> fields) {
        require(node.isObject(), CalendarMistake.NOT_AN_OBJECT, name);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            require(fields.contains(field.getKey()), CalendarMistake.UNKNOWN_FIELD, field.getKey());
        }
        return node;
    }

    private static JsonNode field(JsonNode node, String name) {
        @Nullable JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            throw new CalendarMistakeException(CalendarMistake.MISSING_FIELD, name);
        }
        return value;
    }

    private static String text(JsonNode node, String name) {
        return textOf(field(node, name), name);
    }

    private static String textOf(JsonNode value, String name) {
        require(value.isTextual() && !value.textValue().isBlank(), CalendarMistake.NOT_A_TEXT, name, value);
        return value.textValue();
    }

    private static JsonNode list(JsonNode node, String name) {
        JsonNode value = field(node, name);
        require(value.isArray(), CalendarMistake.NOT_A_LIST, name);
        return value;
    }

    private static List<String> texts(String name, JsonNode array) {
        return elements(array).map(value -> textOf(value, name)).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.valueStream();
    }

    private static void require(boolean holds, CalendarMistake mistake, Object... details) {
        if (!holds) {
            throw new CalendarMistakeException(mistake, details);
        }
    }
}
