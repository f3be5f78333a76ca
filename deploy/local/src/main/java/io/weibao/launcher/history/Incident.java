package io.weibao.launcher.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One incident of the log with every row of its audit, in the order of the file.
 *
 * @param resolvedAt when the source says it was resolved; none when it does not know
 */
record Incident(String number, Instant openedAt, @Nullable Instant resolvedAt, List<Row> rows) {

    private static final List<String> TITLE_COLUMNS = List.of("category", "subcategory", "u_symptom");

    /**
     * The incident as it stood after one change.
     *
     * @param key the digest of the raw row
     * @param position its place in the file, counting from 1
     * @param columns what the source says in each column; unknown ones are absent
     */
    record Row(
            String key,
            long position,
            Instant at,
            String state,
            @Nullable Integer priority,
            Map<String, String> columns) {

        static final Comparator<Row> IN_ORDER = Comparator.comparing(Row::at).thenComparingLong(Row::position);
    }

    Incident {
        rows = List.copyOf(rows);
    }

    /** The row that speaks last: only here the source's own verdict means something. */
    Row last() {
        return rows.stream().max(Row.IN_ORDER).orElseThrow();
    }

    /** Category, subcategory and symptom as last recorded; the number when all of them are unknown. */
    String title() {
        Map<String, String> columns = last().columns();
        List<String> words = TITLE_COLUMNS.stream()
                .filter(columns::containsKey)
                .map(columns::get)
                .toList();
        return words.isEmpty() ? number : String.join(" · ", words);
    }

    /** Whether the source says that it kept its own service level. */
    boolean madeSourceSla() {
        return "TRUE".equalsIgnoreCase(last().columns().get("made_sla"));
    }
}
