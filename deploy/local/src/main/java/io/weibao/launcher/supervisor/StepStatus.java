package io.weibao.launcher.supervisor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step of the start: what a part did, from when to when. */
public record StepStatus(
        String part,
        String what,
        Instant startedAt,
        @Nullable Instant endedAt) {

    StepStatus ended(Instant at) {
        return new StepStatus(part, what, startedAt, at);
    }
}
