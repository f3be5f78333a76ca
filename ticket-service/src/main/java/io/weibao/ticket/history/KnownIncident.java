package io.weibao.ticket.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An incident some rows of which were imported before.
 *
 * @param number of our ticket
 * @param version of our ticket: greater than the number of rows once people have gone on with it here
 * @param rows in the order in which they were taken in
 */
record KnownIncident(
        UUID ticket,
        String number,
        long version,
        Instant openedAt,
        @Nullable Instant resolvedAt,
        List<Row> rows) {

    KnownIncident {
        rows = List.copyOf(rows);
    }

    /** As much of a row as its reading needs. */
    record Row(Instant at, SourceState state, @Nullable Integer priority) {}

    /** Whether somebody has worked on the ticket since, so that the source has no more say in it. */
    boolean isHandledHere() {
        return version > rows.size();
    }

    /** The same incident with the rows of the other after its own. */
    KnownIncident and(KnownIncident other) {
        List<Row> all = Stream.concat(rows.stream(), other.rows.stream()).toList();
        return new KnownIncident(ticket, number, version, openedAt, resolvedAt, all);
    }
}
