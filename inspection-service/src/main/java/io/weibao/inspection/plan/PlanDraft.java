package io.weibao.inspection.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as it is to be. */
record PlanDraft(
        UUID customer,
        UUID system,
        String name,
        String template,
        String recurrence,
        LocalDate startsOn,
        boolean movedToWorkingDays,
        int dueDays,
        @Nullable UUID inspector,
        boolean active) {}
