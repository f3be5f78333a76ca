package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.PauseReason;
import io.weibao.ticket.workflow.TicketState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another system says happened next to a ticket it handled. It is told, not decided: no workflow table is asked.
 *
 * @param to where the ticket stands since
 * @param level its level since
 * @param waiting who is awaited since; nobody if none
 */
public record ImportedStep(
        Instant occurredAt,
        TicketState to,
        FaultLevel level,
        @Nullable PauseReason waiting,
        List<ServiceFact> facts,
        StepData data) {

    public ImportedStep {
        facts = List.copyOf(facts);
    }
}
