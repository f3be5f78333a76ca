package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Nature;
import io.weibao.ticket.workflow.TicketAction.Analyse;
import io.weibao.ticket.workflow.TicketKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket is and how much is at stake. The level is provisional until the analysis; what the ticket was raised as
 * is kept for statistics.
 */
@Embeddable
record Classification(
        @Enumerated(EnumType.STRING) TicketKind kind,
        @Enumerated(EnumType.STRING) TicketKind originalKind,
        @Enumerated(EnumType.STRING) @Nullable Nature nature,
        @Enumerated(EnumType.STRING) FaultLevel level,
        boolean businessStopped,
        boolean emergency) {

    static Classification provisional(TicketKind kind, FaultLevel level, boolean businessStopped) {
        return new Classification(kind, kind, null, level, businessStopped, false);
    }

    /** What the analysis leaves open stays as it stands. */
    Classification analysed(Analyse analysis) {
        FaultLevel confirmed = analysis.level() == null ? level : analysis.level();
        boolean stopped = analysis.businessStopped() == null ? businessStopped : analysis.businessStopped();
        return new Classification(kind, originalKind, analysis.nature(), confirmed, stopped, emergency);
    }

    Classification at(FaultLevel changed) {
        return new Classification(kind, originalKind, nature, changed, businessStopped, emergency);
    }

    Classification inEmergency() {
        return new Classification(kind, originalKind, nature, level, businessStopped, true);
    }

    /** A defect that became one again must be analysed anew. */
    Classification converted(TicketKind becomes) {
        Nature known = becomes == TicketKind.DEFECT ? null : nature;
        return new Classification(becomes, originalKind, known, level, businessStopped, emergency);
    }
}
