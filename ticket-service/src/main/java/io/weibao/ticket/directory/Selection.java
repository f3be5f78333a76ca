package io.weibao.ticket.directory;

import io.weibao.kit.paging.Cursor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a list somebody asks for: those that match, by name, after the last one seen. */
final class Selection {

    private final StringBuilder conditions = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    /** Those of a customer, or all, as a caller's query asks for them. */
    static Selection ofCustomer(@Nullable String customer, @Nullable String cursor) {
        return new Selection()
                .matching("customer", DirectoryAnswers.uuid("customer", customer))
                .after(Cursor.parse(cursor));
    }

    /** Only entries of which the field is this value; no value leaves it open. */
    Selection matching(String field, @Nullable Object value) {
        if (value != null) {
            conditions.append(" and ").append(field).append(" = :").append(field);
            parameters.put(field, value);
        }
        return this;
    }

    Selection after(@Nullable Cursor cursor) {
        if (cursor != null) {
            conditions.append(" and (name > :lastName or name = :lastName and id > :lastId)");
            parameters.put("lastName", cursor.text(0));
            parameters.put("lastId", cursor.uuid(1));
        }
        return this;
    }

    static Cursor cursor(Entry<?> entry) {
        return Cursor.of(entry.name(), entry.id());
    }

    String query() {
        return conditions + " order by name, id";
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
