package io.weibao.inspection.finding;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Place;
import io.weibao.inspection.template.FaultLevel;
import io.weibao.inspection.template.ItemRef;
import io.weibao.inspection.template.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item of a system was looked at, in a round or by a check: whatever it says, good or bad. */
public record Observation(
        UUID round,
        Place place,
        ItemRef item,
        @Nullable Named component,
        Verdict verdict,
        FaultLevel level,
        boolean businessStopped,
        String summary,
        String description,
        Instant at) {}
