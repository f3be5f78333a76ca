package io.weibao.sla.fact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Something that happened to a ticket and matters to clocks.
 *
 * @param occurredAt when it happened, to the second: what clocks count by
 * @param recordedAt when we were told, which may be later
 */
public record ServiceFact(Instant occurredAt, Instant recordedAt, Origin origin, Happening what) {

    public ServiceFact {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A live fact, recorded as it happened. */
    public static ServiceFact at(Instant moment, Happening what) {
        return new ServiceFact(moment, moment, Origin.LIVE, what);
    }

    public FactName name() {
        return what.name();
    }
}
