package io.weibao.inspection.plan;

import io.weibao.inspection.directory.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as callers see it. */
@Schema(name = "InspectionPlan")
record PlanView(
        UUID id,
        long version,
        Named customer,
        Named system,
        String name,
        String template,
        String recurrence,
        LocalDate startsOn,
        boolean movedToWorkingDays,
        int dueDays,
        @Nullable Named inspector,
        boolean active) {

    static PlanView of(Plan plan) {
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.place().customer(),
                plan.place().system(),
                plan.name(),
                plan.template(),
                plan.recurrence().rule(),
                plan.startsOn(),
                plan.movedToWorkingDays(),
                plan.dueDays(),
                plan.inspector(),
                plan.active());
    }
}
