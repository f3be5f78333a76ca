package io.weibao.ticket.queue;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.TicketKind;
import io.weibao.ticket.workflow.TicketState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which tickets a list shows: conditions in SQL with their parameters, collected from what the caller asks for. */
final class QueueFilter {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{2,4}-?[0-9][0-9-]*");
    private static final String HIGHEST = "~";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    QueueFilter states(List<String> names) {
        return anyOf("t.state", "/state", names, TicketState.class);
    }

    QueueFilter kinds(List<String> names) {
        return anyOf("t.kind", "/kind", names, TicketKind.class);
    }

    QueueFilter levels(List<String> names) {
        return anyOf("t.level", "/level", names, FaultLevel.class);
    }

    QueueFilter customer(@Nullable String id) {
        return id == null ? this : with("t.customer_id = ?", uuid(id, "/customer"));
    }

    QueueFilter system(@Nullable String id) {
        return id == null ? this : with("t.system_id = ?", uuid(id, "/system"));
    }

    QueueFilter assignee(@Nullable String id, UUID me) {
        return id == null ? this : with("t.assignee_id = ?", id.equals("me") ? me : uuid(id, "/assignee"));
    }

    QueueFilter finding(@Nullable String id) {
        return id == null ? this : with("t.finding_id = ?", uuid(id, "/finding"));
    }

    QueueFilter origin(@Nullable String origin) {
        return origin == null ? this : with("t.origin = ?", origin);
    }

    QueueFilter open(@Nullable Boolean open) {
        return open == null ? this : with("t.open = ?", open);
    }

    /** What looks like a number is sought by its beginning, anything else within titles. */
    QueueFilter words(@Nullable String words) {
        if (words == null) {
            return this;
        }
        String sought = words.strip();
        if (NUMBER.matcher(sought).matches()) {
            String number = sought.toUpperCase(Locale.ROOT);
            return with("(t.number >= ? and t.number < ? or t.source_number = ?)", number, number + HIGHEST, number);
        }
        return with("position(lower(?) in lower(t.title)) > 0", sought);
    }

    QueueFilter with(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
        return this;
    }

    String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }

    private <E extends Enum<E>> QueueFilter anyOf(String column, String pointer, List<String> names, Class<E> type) {
        List<String> values = names.stream()
                .flatMap(name -> Stream.of(name.split(",")))
                .map(name -> constant(name, pointer, type).name())
                .toList();
        return values.isEmpty() ? this : with(column + " = any (?)", (Object) values.toArray(String[]::new));
    }

    private static <E extends Enum<E>> E constant(String name, String pointer, Class<E> type) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException _) {
            throw InvalidValues.notAmong(Arrays.stream(type.getEnumConstants()).map(Enum::name), pointer);
        }
    }

    private static UUID uuid(String text, String pointer) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw InvalidValues.at(pointer, "invalid-value");
        }
    }
}
