package io.weibao.sla.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What must be written so that the stored clocks say what the facts say: collected over the tickets of one transaction. */
record Settlement(
        List<StoredClock> changed,
        List<UUID> rearmed,
        List<Timer> timers,
        List<ClockNews> news,
        List<FiredMilestone> fired,
        List<UUID> ended) {

    Settlement() {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
