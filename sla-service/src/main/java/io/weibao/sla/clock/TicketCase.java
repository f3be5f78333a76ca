package io.weibao.sla.clock;

import io.weibao.calendar.CalendarBook;
import io.weibao.sla.agreement.Agreement;
import io.weibao.sla.fact.ServiceFact;
import io.weibao.sla.target.ClockCalculator;
import io.weibao.sla.target.Evaluation;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** Everything that decides the clocks of one ticket: what was agreed, what happened, and the calendars. */
public record TicketCase(TrackedTicket ticket, Agreement agreement, List<ServiceFact> facts, CalendarBook calendars) {

    public TicketCase {
        facts = List.copyOf(facts);
    }

    /** Refuses if what was agreed gives no answer. */
    public Evaluation evaluate(Instant asOf) {
        try {
            return ClockCalculator.evaluate(agreement.terms(), calendars, facts, asOf);
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | ArithmeticException e) {
            throw new ClocksNotComputable(ticket.number(), e);
        }
    }

    /**
     * As everything known has it. The clock of the machine that recorded a fact may be ahead of ours; what it told us has
     * happened nevertheless.
     */
    Evaluation evaluateAll(Instant now) {
        Instant newest = facts.stream()
                .map(ServiceFact::occurredAt)
                .max(Instant::compareTo)
                .orElse(now);
        return evaluate(newest.isAfter(now) ? newest : now);
    }

    /** Had these facts been all. */
    public TicketCase with(List<ServiceFact> otherFacts) {
        return new TicketCase(ticket, agreement, otherFacts, calendars);
    }
}
