package io.weibao.sla.clock;

import java.util.List;

/** Who tells other services. Called inside the transaction that moved the clocks. */
@FunctionalInterface
public interface Announcements {

    void announce(List<ClockNews> news);
}
