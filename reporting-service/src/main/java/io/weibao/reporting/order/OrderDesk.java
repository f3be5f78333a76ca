package io.weibao.reporting.order;

import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.reporting.delivery.Deliveries;
import io.weibao.reporting.order.Orders.Placed;
import io.weibao.reporting.register.IssuedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Issues what was ordered, one order per transaction: its row stays locked meanwhile, so two replicas never issue the same, and one
 * that dies gives it back. What fails is tried again, later each time, and given up after a while.
 */
@ApplicationScoped
public class OrderDesk {

    static final int MOST_TRIES = 6;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Logger LOG = Logger.getLogger(OrderDesk.class);

    private final UnitOfWork work;
    private final Orders orders;
    private final Fulfilment fulfilment;
    private final Deliveries deliveries;
    private final Clock clock;

    OrderDesk(UnitOfWork work, Orders orders, Fulfilment fulfilment, Deliveries deliveries, Clock clock) {
        this.work = work;
        this.orders = orders;
        this.fulfilment = fulfilment;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** False when nothing was due. */
    public boolean issueNext() {
        @Nullable Placed[] claimed = {null};
        try {
            return work.in(Scope.everything(), () -> {
                Placed next = orders.claim(clock.instant()).orElse(null);
                claimed[0] = next;
                if (next != null) {
                    issue(next);
                }
                return next != null;
            });
        } catch (RuntimeException failure) {
            Placed failed = claimed[0];
            if (failed == null || DatabaseFailed.isPassing(failure)) {
                throw failure;
            }
            giveBack(failed, failure);
            return true;
        }
    }

    @Nullable
    Instant nextDue() {
        return work.reading(Scope.everything(), orders::nextDue);
    }

    private void issue(Placed placed) {
        IssuedDocument document = fulfilment.of(placed.order(), clock.instant());
        orders.done(placed.id(), document.number());
        deliveries.add(
                placed.order().customer(),
                document.number(),
                document.language().code(),
                placed.order().recipients());
        LOG.infof(
                "Document issued document=%s reason=%s",
                document.number(), placed.order().reason());
    }

    private void giveBack(Placed placed, RuntimeException failure) {
        String error = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        int tries = placed.tries() + 1;
        boolean givenUp = tries >= MOST_TRIES;
        LOG.log(
                givenUp ? Logger.Level.ERROR : Logger.Level.WARN,
                "An ordered document could not be issued reason="
                        + placed.order().reason() + " tries=" + tries + " givenUp=" + givenUp,
                failure);
        work.run(Scope.everything(), () -> {
            if (givenUp) {
                orders.failed(placed.id(), error);
            } else {
                orders.postponed(placed.id(), clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << (tries - 1))), error);
            }
        });
    }
}
