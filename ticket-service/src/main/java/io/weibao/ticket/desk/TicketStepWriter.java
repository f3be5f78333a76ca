package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import io.weibao.ticket.workflow.TicketAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets a ticket take a step and writes all that belongs to it: row, journal and event. Needs a unit of work. */
@ApplicationScoped
class TicketStepWriter {

    private final Tickets tickets;
    private final CircumstanceReader circumstances;
    private final TicketRows rows;
    private final TicketDrafts drafts;

    TicketStepWriter(Tickets tickets, CircumstanceReader circumstances, TicketRows rows, TicketDrafts drafts) {
        this.tickets = tickets;
        this.circumstances = circumstances;
        this.rows = rows;
        this.drafts = drafts;
    }

    TicketStep perform(Ticket ticket, Place place, TicketAction action, Actor actor, Moment moment) {
        TicketStep step = ticket.perform(action, actor, circumstances.of(ticket), moment);
        long sequence = ticket.version() + 1;
        JournalEntry entry = JournalEntry.next(ticket.id(), sequence, ticket.journalHead(), step);
        ticket.appended(entry);
        tickets.flush();
        rows.append(List.of(new ToldEntry(entry, drafts.event(ticket, place, sequence, step))));
        return step;
    }

    void raiseContinuation(Ticket earlier, Place place, @Nullable String why, Actor actor, Moment moment) {
        rows.insert(drafts.continuing(earlier, place, why == null ? "" : why, actor, moment));
    }
}
