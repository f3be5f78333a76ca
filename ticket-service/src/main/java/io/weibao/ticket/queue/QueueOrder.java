package io.weibao.ticket.queue;

import io.weibao.kit.paging.Cursor;
import io.weibao.kit.problem.InvalidValues;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The orders in which tickets can be listed. Each has an index, and a cursor that says where the next page begins. */
enum QueueOrder {
    LAST_UPDATED("-updated", "t.updated_at desc, t.id desc", "(t.updated_at, t.id) < (?, ?)"),
    LAST_RAISED("-raised", "t.raised_at desc, t.id desc", "(t.raised_at, t.id) < (?, ?)"),
    NUMBER("number", "t.number", "t.number > ?");

    private final String name;
    private final String sql;
    private final String after;

    QueueOrder(String name, String sql, String after) {
        this.name = name;
        this.sql = sql;
        this.after = after;
    }

    static QueueOrder parse(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return LAST_UPDATED;
        }
        return Arrays.stream(values())
                .filter(order -> order.name.equals(name))
                .findFirst()
                .orElseThrow(
                        () -> InvalidValues.notAmong(Arrays.stream(values()).map(order -> order.name), "/sort"));
    }

    String sql() {
        return sql;
    }

    /** The condition for rows behind the last one seen. */
    String after() {
        return after;
    }

    /** The parameters of that condition. A cursor of another order is no cursor here. */
    List<Object> parameters(Cursor cursor) {
        if (!cursor.text(0).equals(name)) {
            throw InvalidValues.at("/cursor", "invalid-value");
        }
        return this == NUMBER ? List.of(cursor.text(1)) : List.of(cursor.instant(1), cursor.uuid(2));
    }

    Cursor cursor(QueueRow last) {
        return switch (this) {
            case LAST_UPDATED -> Cursor.of(name, last.updatedAt(), last.id());
            case LAST_RAISED -> Cursor.of(name, last.raisedAt(), last.id());
            case NUMBER -> Cursor.of(name, last.number());
        };
    }
}
