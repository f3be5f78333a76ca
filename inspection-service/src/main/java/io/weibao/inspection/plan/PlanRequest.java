package io.weibao.inspection.plan;

import io.weibao.kit.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as it is written by a caller. */
record PlanRequest(
        @NotNull UUID customer,
        @NotNull UUID system,
        @NotBlank @OneLine @Size(max = 200) String name,

        @Schema(description = "id of a checklist; standard unless said") @Nullable @Size(max = 80)
        String template,

        @Schema(description = "RFC 5545, days only, at most one a month", examples = "FREQ=MONTHLY;BYMONTHDAY=10")
        @NotBlank
        @OneLine
        @Size(max = 200)
        String recurrence,

        @NotNull LocalDate startsOn,

        @Schema(
                description =
                        "to the next working day of cn-5x8 in the same month, or the last before; true unless said")
        @Nullable
        Boolean movedToWorkingDays,

        @Schema(description = "how many further (working) days the inspection may take; 5 unless said")
        @Nullable
        @Min(0)
        @Max(31)
        Integer dueDays,

        @Nullable UUID inspector,
        @Nullable Boolean active) {

    private static final int USUAL_DUE_DAYS = 5;

    PlanDraft draft() {
        return new PlanDraft(
                customer,
                system,
                name.strip(),
                template == null ? "standard" : template,
                recurrence.strip(),
                startsOn,
                !Boolean.FALSE.equals(movedToWorkingDays),
                dueDays == null ? USUAL_DUE_DAYS : dueDays,
                inspector,
                !Boolean.FALSE.equals(active));
    }
}
