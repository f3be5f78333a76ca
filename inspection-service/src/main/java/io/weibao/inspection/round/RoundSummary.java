package io.weibao.inspection.round;

import io.weibao.inspection.directory.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round as lists and calendars show it. */
@Schema(name = "InspectionRoundSummary")
record RoundSummary(
        UUID id,
        long version,
        Named plan,
        Named customer,
        Named system,
        String month,
        LocalDate scheduledFor,
        Instant dueAt,
        boolean overdue,
        RoundState state,
        @Nullable Named inspector,
        @Nullable Instant completedAt,
        int results,
        int findings) {

    static RoundSummary of(Rounds.Counted counted, Instant now) {
        Round round = counted.round();
        return new RoundSummary(
                round.id(),
                round.version(),
                round.plan(),
                round.place().customer(),
                round.place().system(),
                round.month().toString(),
                round.scheduledFor(),
                round.dueAt(),
                round.isOverdue(now),
                round.state(),
                round.inspector(),
                round.completion() == null ? null : round.completion().at(),
                counted.results(),
                counted.findings());
    }
}
