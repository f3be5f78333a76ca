package io.weibao.reporting.wire;

import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.reporting.order.Order;
import java.util.Optional;

/** Which events ask for a document: the report of an incident, and the assessment of a completed round. */
final class DocumentOrders {

    private DocumentOrders() {}

    static Optional<Order> of(IncomingEvent event) {
        if (TicketMessage.isIncidentReport(event)) {
            TicketMessage message = event.dataAs(TicketMessage.class);
            return Optional.of(Order.incidentReport(
                    message.ticket().customer().id(), message.ticket().id(), event.sequence()));
        }
        if (RoundMessage.isCompletion(event)) {
            RoundMessage.RoundData round = event.dataAs(RoundMessage.class).round();
            return Optional.of(Order.assessment(round.customer().id(), round.id()));
        }
        return Optional.empty();
    }
}
