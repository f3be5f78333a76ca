package io.weibao.sla.target;

import io.weibao.sla.fact.Circumstances;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The deadline that a clock has from a moment until circumstances change.
 *
 * @param due absent while the target is not promised
 */
record Regime(Instant from, Circumstances under, @Nullable Due due) {

    /** When it is due and which row of the table says so. */
    record Due(DurationRow row, Instant at) {}
}
