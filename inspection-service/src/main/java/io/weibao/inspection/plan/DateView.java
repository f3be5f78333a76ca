package io.weibao.inspection.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day of a plan as callers see it. */
@Schema(name = "InspectionDate")
record DateView(String month, LocalDate byRule, LocalDate scheduledFor, Instant dueAt, boolean provisional) {

    static DateView of(Occurrence occurrence) {
        return new DateView(
                occurrence.month().toString(),
                occurrence.byRule(),
                occurrence.scheduledFor(),
                occurrence.dueAt(),
                occurrence.provisional());
    }
}
