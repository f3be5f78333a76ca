package io.weibao.reporting.composition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * On what occasion a document is made.
 *
 * @param by the name of the person who has it made; none when nobody asked
 * @param replaces the number of the document it takes the place of
 */
public record Occasion(
        Instant at, @Nullable String by, @Nullable String replaces) {}
