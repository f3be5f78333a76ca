package io.weibao.inspection.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the inspector concludes (N6); the assessment report is made of it. */
public record Assessment(
        @NotNull RunningState runningState,
        @Nullable @Size(max = 4000) String stability,
        @Nullable @Size(max = 4000) String performance,
        @Nullable @Valid Capacity capacity,
        @Nullable @Size(max = 4000) String advice) {

    /** How much is asked of the system: at once, in visits, in users. */
    public record Capacity(
            @Nullable @PositiveOrZero Long concurrency,
            @Nullable @PositiveOrZero Long visits,
            @Nullable @PositiveOrZero Long usersOnline) {}
}
