package io.weibao.inspection.round;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rounds a list shows.
 *
 * @param from the first day they are scheduled for
 * @param to the last day
 */
record RoundFilter(
        @Nullable UUID customer,
        @Nullable UUID system,
        @Nullable UUID plan,
        @Nullable UUID inspector,
        @Nullable YearMonth month,
        @Nullable RoundState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
