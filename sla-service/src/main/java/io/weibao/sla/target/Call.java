package io.weibao.sla.target;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An occasion on which a target may come to life.
 *
 * @param startsAt what its time would be counted from
 * @param from the first moment at which something could open, fulfil or cancel it
 * @param before the next occasion, which is not this one's business; absent if there is none
 */
record Call(
        Instant startsAt,
        Instant from,
        @Nullable Instant before,
        @Nullable String paper) {

    boolean covers(Instant moment) {
        return !moment.isBefore(from) && (before == null || moment.isBefore(before));
    }
}
