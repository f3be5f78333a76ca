package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.http.ETags;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.ticket.workflow.TicketAction.GiveFeedback;
import io.weibao.ticket.workflow.TicketState;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Moves tickets on: one action, one transaction, one entry in the journal, one event. */
@ApplicationScoped
public class TicketDesk {

    private final UnitOfWork work;
    private final Tickets tickets;
    private final TicketStepWriter writer;
    private final TicketViewer viewer;
    private final Moments moments;

    TicketDesk(UnitOfWork work, Tickets tickets, TicketStepWriter writer, TicketViewer viewer, Moments moments) {
        this.work = work;
        this.tickets = tickets;
        this.writer = writer;
        this.viewer = viewer;
        this.moments = moments;
    }

    /**
     * Does what is asked, if the workflow lets this person do it now and nobody was faster.
     *
     * @param ifMatch the entity tag of the version that the caller looked at
     */
    public TicketView perform(String number, AskedAction asked, @Nullable String ifMatch, Actor actor) {
        Ticket seen = work.reading(actor.scope(), () -> tickets.get(number));
        Place place = viewer.placeOf(seen);
        Ticket moved = work.in(actor.scope(), () -> {
            Ticket ticket = tickets.getForUpdate(number);
            ETags.requireMatch(ifMatch, ticket.version());
            move(ticket, place, asked, actor);
            return ticket;
        });
        return viewer.view(moved, place);
    }

    /** A ticket as it stands; one of another customer does not exist. */
    public TicketView get(String number, Actor actor) {
        return viewer.view(work.reading(actor.scope(), () -> tickets.get(number)));
    }

    private void move(Ticket ticket, Place place, AskedAction asked, Actor actor) {
        Moment moment = moments.of(asked, ticket.intake());
        TicketStep step = writer.perform(ticket, place, asked.action(), actor, moment);
        if (asked.action() instanceof GiveFeedback feedback
                && !feedback.solved()
                && step.to() == TicketState.FEEDBACK_GIVEN) {
            writer.raiseContinuation(ticket, place, feedback.comment(), actor, moment);
        }
    }
}
