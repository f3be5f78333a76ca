package io.weibao.sla.clock;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who tells people. Called inside the transaction that moved the clocks. */
public interface Alarms {

    /** In the order in which they were planned. */
    void fired(List<FiredMilestone> milestones);

    /** These clocks no longer need anybody's attention. */
    void ended(Collection<UUID> clocks, Instant at);
}
