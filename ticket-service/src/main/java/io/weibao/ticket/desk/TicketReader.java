package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.ticket.workflow.Case;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Answers questions about one ticket: its history, and what a caller may do next. */
@ApplicationScoped
public class TicketReader {

    private final UnitOfWork work;
    private final Tickets tickets;
    private final JournalReader journals;
    private final CircumstanceReader circumstances;
    private final Moments moments;

    TicketReader(
            UnitOfWork work,
            Tickets tickets,
            JournalReader journals,
            CircumstanceReader circumstances,
            Moments moments) {
        this.work = work;
        this.tickets = tickets;
        this.journals = journals;
        this.circumstances = circumstances;
        this.moments = moments;
    }

    /** Everything that happened, with the chain checked anew. */
    public JournalView journal(String number, Actor actor) {
        return work.reading(actor.scope(), () -> JournalView.of(journals.of(tickets.get(number))));
    }

    /** What this caller may do with it now, by state, role and condition. */
    public ActionsView actions(String number, Actor actor) {
        return work.reading(actor.scope(), () -> {
            Ticket ticket = tickets.get(number);
            Case ask = ticket.ask(actor, circumstances.of(ticket), moments.now().occurredAt());
            List<ActionView> items = ActionView.of(
                    ticket.workflow().possible(ask),
                    ticket.workflow().deliverable(ask),
                    action -> moments.mayBeDatedBack(action, ticket.intake()));
            return new ActionsView(ticket.version(), items);
        });
    }
}
