package io.weibao.reporting.figures;

import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A month of a trend.
 *
 * @param n observations of the month
 * @param value their number, rate or median, as the metric says; none where nothing was observed and zero would be a lie
 */
@Schema(name = "TrendPoint")
public record TrendPoint(
        @Schema(implementation = String.class, examples = "2026-10")
        YearMonth month,

        long n,
        @Nullable Double value) {}
