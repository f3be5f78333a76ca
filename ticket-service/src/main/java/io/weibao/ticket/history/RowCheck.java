package io.weibao.ticket.history;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which rows of a batch make sense and are new. Order does not matter here. */
final class RowCheck {

    private final Set<String> known;
    private final Instant now;

    /**
     * Begins to check the rows of one batch.
     *
     * @param known the keys that were imported before
     */
    RowCheck(Set<String> known, Instant now) {
        this.known = new HashSet<>(known);
        this.now = now;
    }

    /** Whether this row came before, in an earlier batch or in this one; from now on it has. */
    boolean isKnown(HistoryBatch.Row row) {
        return known.contains(row.key());
    }

    /** Why the row makes no sense; none if it does. */
    @Nullable
    String objection(HistoryBatch.Row row) {
        if (!RowKey.isWellFormed(row.key())) {
            return "invalid-key";
        }
        if (SourceState.named(row.state()).isEmpty()) {
            return "unknown-state";
        }
        Integer priority = row.priority();
        if (priority != null && (priority < 1 || priority > 4)) {
            return "unknown-priority";
        }
        return row.at().isAfter(now) ? "in-the-future" : null;
    }

    /** The row as the source meant it. */
    Optional<SourceRow> taken(HistoryBatch.Row row) {
        known.add(row.key());
        return SourceState.named(row.state())
                .map(state -> new SourceRow(
                        new RowKey(row.key()), row.position(), row.at(), state, row.priority(), row.columns()));
    }
}
