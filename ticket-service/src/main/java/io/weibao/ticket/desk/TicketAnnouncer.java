package io.weibao.ticket.desk;

import io.weibao.kit.outbox.OutgoingEvent;

/** Turns what happened at the desk into the event that other services read; the published language is the border's matter. */
public interface TicketAnnouncer {

    /**
     * The one event of a step.
     *
     * @param sequence the version of the ticket that the step made
     */
    OutgoingEvent event(TicketHeadline ticket, long sequence, TicketStep step);
}
