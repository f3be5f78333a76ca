package io.weibao.sla.clock;

import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fires what is due, a batch per transaction. Any number of replicas may do so at once. */
@ApplicationScoped
public class TimerDesk {

    static final int BATCH = 200;

    private final UnitOfWork work;
    private final Timers timers;
    private final ClockKeeper keeper;
    private final Clock clock;

    TimerDesk(UnitOfWork work, Timers timers, ClockKeeper keeper, Clock clock) {
        this.work = work;
        this.timers = timers;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** How many tickets had something to fire. */
    public int fireDue() {
        return work.in(Scope.everything(), () -> {
            Instant now = clock.instant();
            Set<UUID> tickets = timers.claimDue(now, BATCH);
            if (!tickets.isEmpty()) {
                fire(tickets, now);
            }
            return tickets.size();
        });
    }

    /** Null when no clock has anything left to fire. */
    public @Nullable Instant nextDue() {
        return work.reading(Scope.everything(), timers::nextDue);
    }

    private void fire(Set<UUID> tickets, Instant now) {
        List<UUID> broken = keeper.fire(tickets, now);
        if (!broken.isEmpty()) {
            timers.postpone(broken, ClockKeeper.nextTry(now));
        }
    }
}
