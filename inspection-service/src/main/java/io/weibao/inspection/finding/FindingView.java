package io.weibao.inspection.finding;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.template.FaultLevel;
import io.weibao.inspection.template.ItemRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding as callers see it. */
@Schema(name = "Finding")
public record FindingView(
        UUID id,
        UUID round,
        UUID lastRound,
        Named customer,
        Named system,
        ItemRef item,
        @Nullable Named component,
        FaultLevel level,
        boolean businessStopped,
        String summary,
        String description,
        Instant raisedAt,
        FindingState state,
        int repeats,
        @Nullable Instant ticketRequestedAt,
        @Nullable LinkedTicket ticket,
        @Nullable Instant clearedAt,
        @Nullable UUID clearedRound,

        @Schema(description = "request-ticket while it can become one")
        List<String> allowedActions) {

    public static FindingView of(Finding finding) {
        return new FindingView(
                finding.id(),
                finding.round(),
                finding.lastRound(),
                finding.place().customer(),
                finding.place().system(),
                finding.item(),
                finding.component(),
                finding.level(),
                finding.businessStopped(),
                finding.summary(),
                finding.description(),
                finding.raisedAt(),
                finding.state(),
                finding.repeats(),
                finding.ticketRequestedAt(),
                finding.ticket(),
                finding.clearedAt(),
                finding.clearedRound(),
                finding.mayBecomeTicket() ? List.of("request-ticket") : List.of());
    }
}
