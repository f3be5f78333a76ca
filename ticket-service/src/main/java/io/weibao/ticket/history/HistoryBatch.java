package io.weibao.ticket.history;

import io.weibao.ticket.desk.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some incidents of a source, each with all rows of its audit that are to be taken in.
 *
 * @param source the name of the source, which together with an incident's number names one ticket for ever
 * @param zone the zone in which the source's clock was read, for the record
 */
record HistoryBatch(
        @NotNull UUID customer,
        @NotBlank @Size(max = 64) String source,
        @Nullable ZoneId zone,
        @NotNull @Size(min = 1, max = 100) @Valid List<@NotNull Incident> tickets) {

    /**
     * An incident.
     *
     * @param openedAt when the source says it was opened
     * @param resolvedAt when the source says it was resolved, if it does
     */
    record Incident(
            @NotBlank @Size(max = 64) String number,
            @NotBlank @Size(max = 200) String title,
            @Nullable Channel channel,
            @NotNull Instant openedAt,
            @Nullable Instant resolvedAt,
            @NotNull @Size(min = 1, max = 1000) @Valid List<@NotNull Row> rows) {}

    /**
     * A row of the source's audit, whose meaning is checked row by row: one that makes no sense is rejected alone.
     *
     * @param key the SHA-256 digest of the raw row
     * @param position its place in the file
     * @param columns what the source says, column by column; unknown ones left out
     */
    record Row(
            @NotBlank @Size(max = 200) String key,
            @NotNull Long position,
            @NotNull Instant at,
            @NotBlank @Size(max = 100) String state,
            @Nullable Integer priority,

            @NotNull @Size(max = 200)
            Map<@NotBlank @Size(max = 100) String, @NotNull @Size(max = 4000) String> columns) {}
}
