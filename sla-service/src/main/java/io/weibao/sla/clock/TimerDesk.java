package io.weibao.sla.clock;

import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Fires what is due, a batch per transaction. Any number of replicas may do so at once. */
@ApplicationScoped
public class TimerDesk {

    static final int BATCH = 200;

    private static final Logger LOG = Logger.getLogger(TimerDesk.class);

    private final UnitOfWork work;
    private final Timers timers;
    private final ClockKeeper keeper;
    private final HeldTickets held;
    private final Clock clock;

    TimerDesk(UnitOfWork work, Timers timers, ClockKeeper keeper, HeldTickets held, Clock clock) {
        this.work = work;
        this.timers = timers;
        this.keeper = keeper;
        this.held = held;
        this.clock = clock;
    }

    /** How many tickets had something to fire. Those of a batch that fails are taken one by one, so that one holds up no other. */
    public int fireDue() {
        try {
            return fireTogether();
        } catch (RuntimeException failure) {
            rethrowIfPassing(failure);
            LOG.warnf("Timers failed together and are fired one by one: reason=%s", failure.getMessage());
            return fireOneByOne();
        }
    }

    /** Null when no clock has anything left to fire. */
    public @Nullable Instant nextDue() {
        return work.reading(Scope.everything(), timers::nextDue);
    }

    private int fireTogether() {
        return work.in(Scope.everything(), () -> {
            Instant now = clock.instant();
            Set<UUID> tickets = timers.claimDue(now, BATCH);
            if (!tickets.isEmpty()) {
                keeper.fire(tickets, now);
            }
            return tickets.size();
        });
    }

    private int fireOneByOne() {
        Instant now = clock.instant();
        Set<UUID> tickets = work.reading(Scope.everything(), () -> timers.due(now, BATCH));
        tickets.forEach(ticket -> fireAlone(ticket, now));
        return tickets.size();
    }

    private void fireAlone(UUID ticket, Instant now) {
        try {
            work.run(Scope.everything(), () -> {
                if (timers.claim(ticket, now)) {
                    keeper.fire(Set.of(ticket), now);
                }
            });
        } catch (RuntimeException failure) {
            rethrowIfPassing(failure);
            hold(ticket, failure, now);
        }
    }

    private void hold(UUID ticket, RuntimeException failure, Instant now) {
        if (work.in(Scope.everything(), () -> held.failed(ticket, failure, now))) {
            LOG.errorf(failure, "Clocks are parked until somebody looks: ticket=%s", ticket);
        } else {
            LOG.warnf(failure, "Timers failed and are tried again: ticket=%s", ticket);
        }
    }

    private static void rethrowIfPassing(RuntimeException failure) {
        if (DatabaseFailed.isPassing(failure)) {
            throw failure;
        }
    }
}
