package io.weibao.reporting.rebuild;

import io.weibao.reporting.ledger.Generations;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild as callers see it.
 *
 * @param eventsRead so far
 * @param eventsTotal on the topics, as far as known
 * @param counts rows before and after; none until it is done
 * @param equal whether each table has as many rows as before
 */
@Schema(name = "ReportRebuild")
public record RebuildView(
        UUID id,
        int generation,
        Rebuild.State state,
        Instant startedAt,
        Person startedBy,
        @Nullable Instant finishedAt,
        @Nullable String error,
        long eventsRead,
        long eventsTotal,
        List<Table> counts,
        @Nullable Boolean equal) {

    public RebuildView {
        counts = List.copyOf(counts);
    }

    /** Who asked for it. */
    @Schema(name = "RebuildRequester")
    public record Person(UUID id, String name) {}

    /** Rows of one table. */
    @Schema(name = "RebuiltTable")
    public record Table(String table, long before, long after) {}

    static RebuildView of(Rebuild rebuild) {
        List<Table> tables = rebuild.after().isEmpty()
                ? List.of()
                : Generations.TABLES.stream()
                        .map(table -> new Table(
                                table,
                                rebuild.before().getOrDefault(table, 0L),
                                rebuild.after().getOrDefault(table, 0L)))
                        .toList();
        return new RebuildView(
                rebuild.id(),
                rebuild.generation(),
                rebuild.state(),
                rebuild.requestedAt(),
                new Person(rebuild.requestedBy(), rebuild.requester()),
                rebuild.finishedAt(),
                rebuild.error(),
                rebuild.events(),
                rebuild.total(),
                tables,
                tables.isEmpty() ? null : tables.stream().allMatch(table -> table.before() == table.after()));
    }
}
