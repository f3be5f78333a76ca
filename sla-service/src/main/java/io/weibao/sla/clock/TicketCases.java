package io.weibao.sla.clock;

import io.weibao.calendar.CalendarBook;
import io.weibao.sla.agreement.Agreements;
import io.weibao.sla.calendar.Calendars;
import io.weibao.sla.clock.TrackedTicket.AgreementChoice;
import io.weibao.sla.fact.ServiceFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts together what decides the clocks of tickets. Tickets without an agreement have none. */
@ApplicationScoped
public class TicketCases {

    private final TrackedTickets tickets;
    private final ServiceFacts facts;
    private final Agreements agreements;
    private final Calendars calendars;

    TicketCases(TrackedTickets tickets, ServiceFacts facts, Agreements agreements, Calendars calendars) {
        this.tickets = tickets;
        this.facts = facts;
        this.agreements = agreements;
        this.calendars = calendars;
    }

    public List<TicketCase> of(Collection<UUID> ids) {
        Map<UUID, List<ServiceFact>> history = facts.of(ids);
        CalendarBook book = calendars.book();
        List<TicketCase> cases = new ArrayList<>();
        for (TrackedTicket ticket : tickets.all(ids)) {
            AgreementChoice choice = ticket.agreement();
            if (choice != null) {
                cases.add(new TicketCase(
                        ticket,
                        agreements.version(choice.id(), choice.version()),
                        history.getOrDefault(ticket.id(), List.of()),
                        book));
            }
        }
        return cases;
    }
}
