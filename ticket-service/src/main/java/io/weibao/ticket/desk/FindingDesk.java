package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Takes in what inspections find: a defect for each finding, once, however often it is asked for. */
@ApplicationScoped
public class FindingDesk {

    private static final Logger LOG = Logger.getLogger(FindingDesk.class);

    private final UnitOfWork work;
    private final Tickets tickets;
    private final TicketDrafts drafts;
    private final TicketRows rows;

    FindingDesk(UnitOfWork work, Tickets tickets, TicketDrafts drafts, TicketRows rows) {
        this.work = work;
        this.tickets = tickets;
        this.drafts = drafts;
        this.rows = rows;
    }

    /** Raises the defect, unless the finding has one. Joins the unit of work in which it was heard of. */
    public void raise(ReportedFinding reported) {
        work.run(Scope.everything(), () -> {
            if (tickets.isKnown(reported.finding())) {
                LOG.infof(
                        "Finding has its ticket already finding=%s",
                        reported.finding().id());
                return;
            }
            rows.insert(drafts.found(reported, actor(reported)));
        });
    }

    /** Who asked for it, or the inspections themselves. */
    private Actor actor(ReportedFinding reported) {
        Actor inspections = Actor.system("inspections");
        return reported.requestedBy() == null ? inspections : drafts.speakingFor(reported.requestedBy(), inspections);
    }
}
