package io.weibao.sla.clock;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.sla.clock.HeldTickets.Held;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For operators: which tickets' clocks stand still, and the command to try one again once its reason is gone. */
@ApplicationScoped
class ParkedClockDesk {

    private final UnitOfWork work;
    private final HeldTickets held;
    private final TrackedTickets tickets;
    private final ClockKeeper keeper;
    private final Clock clock;

    ParkedClockDesk(UnitOfWork work, HeldTickets held, TrackedTickets tickets, ClockKeeper keeper, Clock clock) {
        this.work = work;
        this.held = held;
        this.tickets = tickets;
        this.keeper = keeper;
        this.clock = clock;
    }

    Page<Held> page(Actor actor, @Nullable Cursor after, int limit) {
        return work.reading(
                actor.scope(), () -> Page.of(held.page(after, limit + 1), limit, last -> Cursor.of(last.ticket())));
    }

    /** Computes the ticket anew; what is due is then tried as if for the first time. True if it is still parked. */
    boolean redrive(Actor actor, UUID ticket) {
        return work.in(actor.scope(), () -> {
            if (tickets.lock(Set.of(ticket)).isEmpty() || held.of(ticket).isEmpty()) {
                throw new NotFound("parked-clock", ticket);
            }
            keeper.recompute(Set.of(ticket), clock.instant());
            return !held.of(ticket).isEmpty();
        });
    }

    int parked() {
        return work.reading(Scope.everything(), held::parked);
    }
}
