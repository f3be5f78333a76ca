package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.Paper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Owed papers in one text column, {@code DIAGNOSIS=2026-03-01T08:00:00Z,…}; null when nothing is owed, so that an index finds debts. */
@Converter
final class OwedPapersColumn implements AttributeConverter<OwedPapers, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OwedPapers owed) {
        if (owed == null || owed.papers().isEmpty()) {
            return null;
        }
        return owed.since().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    @Override
    public OwedPapers convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return OwedPapers.NONE;
        }
        return new OwedPapers(Arrays.stream(column.split(","))
                .map(entry -> entry.split("=", 2))
                .collect(Collectors.toMap(entry -> Paper.valueOf(entry[0]), entry -> Instant.parse(entry[1]))));
    }
}
