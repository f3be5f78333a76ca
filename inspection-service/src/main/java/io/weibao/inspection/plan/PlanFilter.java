package io.weibao.inspection.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which plans a list shows. */
record PlanFilter(
        @Nullable UUID customer,
        @Nullable UUID system,
        @Nullable Boolean active) {}
