package io.weibao.sla.clock;

import io.weibao.sla.target.Target;

/** A stored clock together with its ticket and what was promised. */
public record ShownClock(TrackedTicket ticket, StoredClock clock, Target target, ClockView view) {}
