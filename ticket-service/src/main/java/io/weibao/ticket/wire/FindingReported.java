package io.weibao.ticket.wire;

import io.weibao.ticket.desk.Finding;
import io.weibao.ticket.desk.ReportedFinding;
import io.weibao.ticket.workflow.FaultLevel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the desk wants to know of a finding that shall become a ticket. */
record FindingReported(
        OfRound round, OfFinding finding, @Nullable UUID actor, Instant at) {

    static final String TYPE = "io.weibao.inspection.ticket-requested.v1";

    ReportedFinding reported() {
        return new ReportedFinding(
                new Finding(finding.id(), round.id()),
                round.customer().id(),
                round.system() == null ? null : round.system().id(),
                finding.level() == null ? FaultLevel.III : finding.level(),
                finding.businessStopped(),
                finding.summary(),
                finding.description() == null ? "" : finding.description(),
                actor,
                at);
    }

    record OfRound(UUID id, Ref customer, @Nullable Ref system) {}

    record Ref(UUID id) {}

    /** A level that we do not know counts as one that nobody gave. */
    record OfFinding(
            UUID id,
            @Nullable FaultLevel level,
            boolean businessStopped,
            String summary,
            @Nullable String description) {}
}
