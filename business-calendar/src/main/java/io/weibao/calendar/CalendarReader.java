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
 * or of the wrong type is an {@link IllegalArgumentException} that says where.
 */
public final class CalendarReader {

    private static final JsonMapper JSON = new JsonMapper();

    private CalendarReader() {}

    /** Reads a year in the form of the project holiday-cn. */
    public static HolidayYear holidays(String json) {
        JsonNode root = object(parse(json), "a holiday year", Set.of("$schema", "$id", "year", "papers", "days"));
        List<HolidayDay> days = new ArrayList<>();
        for (JsonNode day : list(root, "days")) {
            object(day, "a holiday", Set.of("name", "date", "isOffDay"));
            JsonNode offDay = field(day, "isOffDay");
            require(offDay.isBoolean(), "isOffDay must be true or false: " + day);
            days.add(new HolidayDay(date(day), text(day, "name"), offDay.booleanValue()));
        }
        JsonNode year = field(root, "year");
        require(year.isInt(), "year must be a number");
        return new HolidayYear(year.intValue(), texts(list(root, "papers")), days);
    }

    /** Reads a calendar; {@code calendars/cn-5x8.json} in this module is the example. */
    public static CalendarDefinition calendar(String json) {
        Set<String> fields = Set.of("id", "name", "zone", "weekly", "holidays", "makeUpDaysWorkAs", "days");
        JsonNode root = object(parse(json), "a calendar", fields);
        JsonNode name = object(field(root, "name"), "a name", Set.of("zh", "en"));
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
        require(node.isObject(), "weekly must be an object from weekday to hours");
        Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
        for (Map.Entry<String, JsonNode> day : node.properties()) {
            days.put(weekday(day.getKey()), hours(day.getValue()));
        }
        return new WeeklyHours(days);
    }

    private static DayOverride override(JsonNode day) {
        object(day, "a day", Set.of("date", "name", "closed", "open", "worksAs"));
        long said = Stream.of("closed", "open", "worksAs").filter(day::has).count();
        require(said == 1, "A day is closed, open or worksAs, exactly one of them: " + day);
        if (day.has("worksAs")) {
            return new DayOverride.WorksAs(date(day), text(day, "name"), weekday(text(day, "worksAs")));
        }
        if (day.has("open")) {
            return new DayOverride.OpenWith(date(day), text(day, "name"), hours(field(day, "open")));
        }
        require(field(day, "closed").asBoolean(), "closed can only be true: " + day);
        return new DayOverride.Closed(date(day), text(day, "name"));
    }

    private static DayHours hours(JsonNode spans) {
        require(spans.isArray(), "Hours are a list such as [\"09:00-12:00\"]: " + spans);
        return new DayHours(texts(spans).stream().map(Hours::parse).toList());
    }

    private static LocalDate date(JsonNode day) {
        try {
            return LocalDate.parse(text(day, "date"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No such date: " + day, e);
        }
    }

    private static ZoneId zone(JsonNode node) {
        try {
            return ZoneId.of(text(node, "zone"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No such time zone: " + node.get("zone"), e);
        }
    }

    private static DayOfWeek weekday(String name) {
        try {
            return DayOfWeek.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("No such weekday: " + name, e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static JsonNode object(JsonNode node, String what, Set<String> fields) {
        require(node.isObject(), what + " must be a JSON object");
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            require(fields.contains(field.getKey()), "Unknown field " + field.getKey() + " in " + what);
        }
        return node;
    }

    private static JsonNode field(JsonNode node, String name) {
        @Nullable JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException("The field " + name + " is missing");
        }
        return value;
    }

    private static String text(JsonNode node, String name) {
        return textOf(field(node, name), name);
    }

    private static String textOf(JsonNode value, String name) {
        require(value.isTextual() && !value.textValue().isBlank(), name + " must be a text: " + value);
        return value.textValue();
    }

    private static JsonNode list(JsonNode node, String name) {
        JsonNode value = field(node, name);
        require(value.isArray(), name + " must be a list");
        return value;
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).map(value -> textOf(value, "Every entry")).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.valueStream();
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
