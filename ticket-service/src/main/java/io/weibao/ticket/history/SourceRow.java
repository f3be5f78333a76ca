package io.weibao.ticket.history;

import static java.util.stream.Collectors.joining;

import io.weibao.ticket.desk.StepData;
import io.weibao.ticket.desk.TicketStep;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One row of the source's audit: the incident as it stood after a change.
 *
 * @param key the digest of the raw row, by which it is recognised when it is sent again
 * @param position its place in the file, which decides between rows of the same time
 * @param columns everything the source says, under the source's own names; what it does not know is absent
 */
record SourceRow(
        RowKey key,
        long position,
        Instant at,
        SourceState state,
        @Nullable Integer priority,
        Map<String, String> columns) {

    static final Comparator<SourceRow> IN_ORDER =
            Comparator.comparing(SourceRow::at).thenComparingLong(SourceRow::position);

    /** Columns that name no one and tell readers of events about the cause, with the field each becomes. */
    private static final Map<String, String> PUBLISHED =
            Map.of("closed_code", "closeCode", "category", "category", "subcategory", "subcategory");

    SourceRow {
        columns = Map.copyOf(columns);
    }

    /**
     * What the journal keeps: the source's own words. The columns name people, so they are one text that can be erased, a line
     * for each.
     */
    StepData data(String source) {
        Map<String, Object> values = new TreeMap<>();
        values.put("source", source);
        values.put("sourceState", state.sourceName());
        values.put("position", position);
        values.put("rowKey", key.value());
        if (priority != null) {
            values.put("priority", priority);
        }
        String lines = new TreeMap<>(columns)
                .entrySet().stream()
                        .map(column -> column.getKey() + ": " + column.getValue())
                        .collect(joining("\n"));
        Map<String, String> texts = new TreeMap<>(Map.of(TicketStep.SOURCE_ROW, lines));
        PUBLISHED.forEach((column, field) -> {
            if (columns.containsKey(column)) {
                texts.put(field, String.valueOf(columns.get(column)));
            }
        });
        return new StepData(values, texts);
    }
}
