package io.weibao.inspection.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which findings a list shows.
 *
 * @param ticket its number or id
 */
record FindingFilter(
        @Nullable UUID customer,
        @Nullable UUID system,
        @Nullable FindingState state,
        @Nullable String ticket) {}
