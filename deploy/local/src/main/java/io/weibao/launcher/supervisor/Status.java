package io.weibao.launcher.supervisor;

import io.weibao.launcher.home.Setup;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the platform stands, as its supervisor wrote it down last. */
public record Status(
        Phase phase,
        ProcessMark supervisor,
        Instant startedAt,
        Setup setup,
        List<PartStatus> parts,
        List<StepStatus> steps,
        @Nullable Failure failure) {

    public Status {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
    }
}
