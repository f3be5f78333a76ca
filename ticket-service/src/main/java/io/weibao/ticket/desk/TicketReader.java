package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.ticket.workflow.Case;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Answers questions about one ticket: its history, and what a caller may do next. */
@ApplicationScoped
public class TicketReader {

    private final UnitOfWork work;
    private final Tickets tickets;
    private final JournalReader journals;
    private final CircumstanceReader circumstances;
    private final Clock clock;

    TicketReader(
            UnitOfWork work, Tickets tickets, JournalReader journals, CircumstanceReader circumstances, Clock clock) {
        this.work = work;
        this.tickets = tickets;
        this.journals = journals;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    /** Everything that happened, with the chain checked anew. */
    public JournalView journal(String number, Actor actor) {
        return work.reading(actor.scope(), () -> JournalView.of(journals.of(tickets.get(number))));
    }

    /** What this caller may do with it now, by state, role and condition. */
    public ActionsView actions(String number, Actor actor) {
        return work.reading(actor.scope(), () -> {
            Ticket ticket = tickets.get(number);
            Case ask = ticket.ask(actor, circumstances.of(ticket), clock.instant());
            List<ActionView> items = ActionView.of(ticket.workflow().possible(ask), ticket.owedPapers());
            return new ActionsView(ticket.version(), items);
        });
    }
}
