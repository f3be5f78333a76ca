package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Nature;
import io.weibao.ticket.workflow.TicketKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every event tells about its ticket, so that no reader has to call back. States of the workflow are no part of it. */
public record TicketHeadline(
        UUID id,
        String number,
        TicketKind kind,
        TicketKind originalKind,
        @Nullable Nature nature,
        FaultLevel level,
        boolean businessStopped,
        boolean emergency,
        Place place,
        String title,
        Channel channel,
        @Nullable UUID requester,
        @Nullable UUID assignee,
        Instant raisedAt,
        boolean open,
        @Nullable Finding finding,
        String origin) {

    static TicketHeadline of(Ticket ticket, Place place) {
        Classification classification = ticket.classification();
        Intake intake = ticket.intake();
        return new TicketHeadline(
                ticket.id(),
                ticket.number(),
                classification.kind(),
                classification.originalKind(),
                classification.nature(),
                classification.level(),
                classification.businessStopped(),
                classification.emergency(),
                place,
                intake.title(),
                intake.channel(),
                intake.requesterId(),
                ticket.hands().assigneeId(),
                intake.raisedAt(),
                !ticket.state().isFinal(),
                intake.finding(),
                intake.origin());
    }
}
