package io.weibao.inspection.plan;

import java.time.Instant;

/** A round may open earlier than was thought. */
public record PlansChanged(Instant nextAt) {}
