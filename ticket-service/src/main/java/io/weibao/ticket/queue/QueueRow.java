package io.weibao.ticket.queue;

import io.weibao.ticket.desk.Channel;
import io.weibao.ticket.desk.Named;
import io.weibao.ticket.desk.OwedPaperView;
import io.weibao.ticket.desk.WaitView;
import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Label;
import io.weibao.ticket.workflow.Nature;
import io.weibao.ticket.workflow.TicketKind;
import io.weibao.ticket.workflow.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the queue: a ticket without its long texts. */
@Schema(name = "TicketRow")
public record QueueRow(
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
        Channel channel,
        @Nullable Named requester,
        @Nullable Named assignee,
        Instant raisedAt,
        Instant recordedAt,
        Instant updatedAt,
        int workflowVersion,
        String origin,
        @Nullable String sourceNumber,
        List<OwedPaperView> owedPapers,
        @Nullable WaitView waiting) {

    /** The same line with people's names. */
    QueueRow withPeople(@Nullable Named requesterNamed, @Nullable Named assigneeNamed) {
        return new QueueRow(
                id,
                number,
                version,
                kind,
                originalKind,
                nature,
                level,
                businessStopped,
                emergency,
                state,
                stateLabel,
                open,
                customer,
                system,
                department,
                title,
                channel,
                requesterNamed,
                assigneeNamed,
                raisedAt,
                recordedAt,
                updatedAt,
                workflowVersion,
                origin,
                sourceNumber,
                owedPapers,
                waiting);
    }
}
