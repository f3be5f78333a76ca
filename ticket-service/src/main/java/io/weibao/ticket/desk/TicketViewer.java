package io.weibao.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Shows a ticket with the names of those it concerns. Must be asked outside a unit of work. */
@ApplicationScoped
class TicketViewer {

    private final Places places;
    private final Clock clock;

    TicketViewer(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    TicketView view(Ticket ticket) {
        return view(ticket, placeOf(ticket));
    }

    TicketView view(Ticket ticket, Place place) {
        return TicketView.of(
                ticket,
                place,
                places.person(ticket.intake().requesterId()),
                places.person(ticket.hands().assigneeId()),
                clock.instant());
    }

    Place placeOf(Ticket ticket) {
        Intake intake = ticket.intake();
        return places.place(intake.customerId(), intake.systemId(), intake.departmentId());
    }
}
