package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a ticket by one action: one entry of its journal and one event.
 *
 * @param action the name of the action in the API
 * @param from the state before; absent when the ticket was raised
 * @param occurredAt when it happened, in whole seconds
 * @param recordedAt when it was written down
 */
public record TicketStep(
        String action,
        @Nullable UUID actorId,
        String actorName,
        @Nullable TicketState from,
        TicketState to,
        Instant occurredAt,
        Instant recordedAt,
        List<ServiceFact> facts,
        StepData data) {

    /** The field under which the words of another system are kept; they name people. */
    public static final String SOURCE_ROW = "sourceRow";

    private static final String GIVE_FEEDBACK = "give-feedback";
    private static final Set<String> REMARKS = Set.of("reason", "note", "comment", SOURCE_ROW);
    private static final Set<String> REPORTED = Set.of("title", "description", "caller");

    public TicketStep {
        facts = List.copyOf(facts);
    }

    /** The documents the step carries, by field: what readers of events see of its texts. Reports and remarks stay here. */
    public Map<String, String> papers() {
        Map<String, String> papers = new TreeMap<>(data.texts());
        papers.keySet().removeAll(action.equals(TicketDrafts.RAISE) ? REPORTED : REMARKS);
        return papers;
    }

    /** What the requester thinks of the service: {@code solved} and, if one was given, {@code rating}. Nothing for other actions. */
    public Map<String, Object> feedback() {
        return action.equals(GIVE_FEEDBACK) ? data.values() : Map.of();
    }
}
