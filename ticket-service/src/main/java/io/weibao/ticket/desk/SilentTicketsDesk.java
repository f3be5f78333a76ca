package io.weibao.ticket.desk;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.ticket.workflow.TicketAction.Close;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Closes, without a rating, tickets whose requesters have said nothing for seven working days. Replicas share the work:
 * a row that one of them holds is left alone by the others.
 */
@ApplicationScoped
public class SilentTicketsDesk {

    private static final Logger LOG = Logger.getLogger(SilentTicketsDesk.class);
    private static final Actor PLATFORM = Actor.system("silent-tickets");

    private final UnitOfWork work;
    private final Tickets tickets;
    private final TicketStepWriter writer;
    private final TicketViewer viewer;
    private final Moments moments;

    SilentTicketsDesk(UnitOfWork work, Tickets tickets, TicketStepWriter writer, TicketViewer viewer, Moments moments) {
        this.work = work;
        this.tickets = tickets;
        this.writer = writer;
        this.viewer = viewer;
        this.moments = moments;
    }

    /** One bounded sweep; what is left over is for the next. */
    @Scheduled(every = "{weibao.desk.silence-sweep}", concurrentExecution = ConcurrentExecution.SKIP)
    public void closeSilent() {
        Moment now = moments.now();
        List<Ticket> silent = work.reading(Scope.everything(), () -> tickets.silentSince(now.occurredAt()));
        silent.forEach(ticket -> close(ticket, now));
        if (!silent.isEmpty()) {
            LOG.infof("Silent tickets closed without a rating count=%d", silent.size());
        }
    }

    private void close(Ticket seen, Moment now) {
        Place place = viewer.placeOf(seen);
        work.run(Scope.everything(), () -> tickets.silentIfFree(seen.id(), now.occurredAt())
                .ifPresent(ticket -> writer.perform(ticket, place, new Close(), PLATFORM, now)));
    }
}
