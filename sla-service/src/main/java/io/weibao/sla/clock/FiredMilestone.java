package io.weibao.sla.clock;

import io.weibao.sla.target.Milestone;
import io.weibao.sla.target.Target;
import java.time.Instant;
import java.time.ZoneId;

/** A milestone whose moment came, in the transaction that records it as fired. */
public record FiredMilestone(
        TrackedTicket ticket,
        StoredClock clock,
        Target target,
        Milestone milestone,
        ZoneId zone,
        Instant firedAt,
        boolean late) {

    public String label() {
        return Timer.label(milestone);
    }
}
