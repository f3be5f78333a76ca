package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.FaultLevel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection found and wants a ticket for.
 *
 * @param summary becomes the title, as far as it fits into one line
 * @param requestedBy who asked for the ticket in one step; nobody if a rule did
 * @param requestedAt when it was asked for: this is when the provider received it
 */
public record ReportedFinding(
        Finding finding,
        UUID customer,
        @Nullable UUID system,
        FaultLevel level,
        boolean businessStopped,
        String summary,
        String description,
        @Nullable UUID requestedBy,
        Instant requestedAt) {}
