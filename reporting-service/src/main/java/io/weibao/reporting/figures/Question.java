package io.weibao.reporting.figures;

import io.weibao.kit.problem.InvalidValues;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asks figures of, as it stands in the address. */
record Question(@Nullable UUID customer, @Nullable UUID system, AskedPeriod period) {

    static Question of(
            @Nullable String customer,
            @Nullable String system,
            @Nullable String month,
            @Nullable String from,
            @Nullable String to) {
        return new Question(id("/customer", customer), id("/system", system), new AskedPeriod(month, from, to));
    }

    private static @Nullable UUID id(String pointer, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw InvalidValues.at(pointer, "invalid-value", text);
        }
    }
}
