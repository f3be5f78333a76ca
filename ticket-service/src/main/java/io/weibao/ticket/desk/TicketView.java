package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Label;
import io.weibao.ticket.workflow.Nature;
import io.weibao.ticket.workflow.TicketKind;
import io.weibao.ticket.workflow.TicketState;
import io.weibao.ticket.workflow.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ticket as people and programs see it. */
@Schema(name = "Ticket", description = "A ticket as it stands.")
public record TicketView(
        UUID id,
        String number,
        long version,
        TicketKind kind,
        TicketKind originalKind,
        @Nullable Nature nature,
        FaultLevel level,
        boolean businessStopped,
        boolean emergency,
        TicketState state,
        Label stateLabel,
        boolean open,
        Named customer,
        @Nullable Named system,
        @Nullable Named department,
        String title,
        String description,
        Channel channel,
        @Nullable Call call,
        @Nullable Named requester,
        @Nullable Named assignee,
        Instant raisedAt,
        Instant recordedAt,
        @Nullable Instant respondedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        Instant updatedAt,
        @Nullable Instant feedbackUntil,
        int workflowVersion,
        String origin,
        @Nullable String sourceNumber,
        @Nullable UUID continues,
        @Nullable Finding finding,
        List<OwedPaperView> owedPapers,
        @Nullable WaitView waiting) {

    static TicketView of(Ticket ticket, Place place, @Nullable Named requester, @Nullable Named assignee, Instant now) {
        Classification classification = ticket.classification();
        Intake intake = ticket.intake();
        Milestones milestones = ticket.milestones();
        return new TicketView(
                ticket.id(),
                ticket.number(),
                ticket.version(),
                classification.kind(),
                classification.originalKind(),
                classification.nature(),
                classification.level(),
                classification.businessStopped(),
                classification.emergency(),
                ticket.state(),
                Vocabulary.of(ticket.state()),
                !ticket.state().isFinal(),
                place.customer(),
                place.system(),
                place.department(),
                intake.title(),
                intake.description(),
                intake.channel(),
                intake.call(),
                requester,
                assignee,
                intake.raisedAt(),
                intake.recordedAt(),
                milestones.respondedAt(),
                milestones.resolvedAt(),
                milestones.closedAt(),
                ticket.updatedAt(),
                milestones.silentFrom(),
                ticket.workflowVersion(),
                intake.origin(),
                intake.sourceNumber(),
                intake.continues(),
                intake.finding(),
                OwedPaperView.of(ticket.owed()),
                WaitView.of(ticket.pauseAt(now)));
    }
}
