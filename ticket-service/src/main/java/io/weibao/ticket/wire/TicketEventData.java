package io.weibao.ticket.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.weibao.ticket.desk.Finding;
import io.weibao.ticket.desk.Named;
import io.weibao.ticket.desk.ServiceFact;
import io.weibao.ticket.desk.TicketHeadline;
import io.weibao.ticket.desk.TicketStep;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of a ticket event. All events have the same shape; moments are written as text, so that an event is the same
 * to the byte whoever writes it.
 *
 * @param papers the documents that the action carries; left out when there are none
 * @param feedback whether it is solved and what rating the requester gave; left out of all other actions
 */
record TicketEventData(
        TicketPart ticket,
        String action,
        @Nullable UUID actor,
        List<Map<String, Object>> facts,
        @JsonInclude(Include.NON_EMPTY) Map<String, String> papers,
        @JsonInclude(Include.NON_EMPTY) Map<String, Object> feedback) {

    static TicketEventData of(TicketHeadline ticket, TicketStep step) {
        List<Map<String, Object>> facts =
                step.facts().stream().map(fact -> part(fact, step.recordedAt())).toList();
        return new TicketEventData(
                TicketPart.of(ticket), step.action(), step.actorId(), facts, step.papers(), step.feedback());
    }

    private static Map<String, Object> part(ServiceFact fact, Instant recordedAt) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("fact", fact.fact().id());
        part.put("occurredAt", fact.occurredAt().toString());
        part.put("recordedAt", recordedAt.toString());
        part.putAll(fact.fields());
        return part;
    }

    /**
     * The ticket as it stands after the action, as far as others may know it.
     *
     * @param finding of an inspection, for which it was raised; left out of all others
     */
    record TicketPart(
            UUID id,
            String number,
            String kind,
            String originalKind,
            @Nullable String nature,
            String level,
            boolean businessStopped,
            boolean emergency,
            Named customer,
            @Nullable Named system,
            @Nullable Named department,
            String title,
            String channel,
            @Nullable UUID requester,
            @Nullable UUID assignee,
            String raisedAt,
            boolean open,
            @JsonInclude(Include.NON_NULL) @Nullable Finding finding) {

        static TicketPart of(TicketHeadline ticket) {
            return new TicketPart(
                    ticket.id(),
                    ticket.number(),
                    ticket.kind().name(),
                    ticket.originalKind().name(),
                    ticket.nature() == null ? null : ticket.nature().name(),
                    ticket.level().name(),
                    ticket.businessStopped(),
                    ticket.emergency(),
                    ticket.place().customer(),
                    ticket.place().system(),
                    ticket.place().department(),
                    ticket.title(),
                    ticket.channel().name(),
                    ticket.requester(),
                    ticket.assignee(),
                    ticket.raisedAt().toString(),
                    ticket.open(),
                    ticket.finding());
        }
    }
}
