package io.weibao.inspection.check;

import io.weibao.inspection.template.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run as callers see it. */
@Schema(name = "CheckRun")
record RunView(
        UUID id,
        Instant at,
        Verdict verdict,
        boolean reachable,
        @Nullable Integer status,
        long tookMillis,
        @Nullable Instant certificateUntil,

        @Schema(
                description =
                        "why it was not reached: name-unknown, target-not-allowed, refused, no-route, timed-out, no-http,"
                                + " connection-lost, no-secure-connection, certificate-not-trusted, certificate-expired")
        @Nullable
        String problem) {

    static RunView of(CheckRun run) {
        return new RunView(
                run.id(),
                run.at(),
                run.verdict(),
                run.outcome().reachable(),
                run.outcome().status(),
                run.outcome().took().toMillis(),
                run.outcome().certificateUntil(),
                run.outcome().problem());
    }
}
