package io.weibao.reporting.delivery;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.reporting.delivery.Deliveries.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends one mail per transaction: its row stays locked while the mail server answers, so two replicas never send the same one, and a
 * replica that dies gives it back. A mail that does not leave is tried again, later each time, and given up after a while.
 */
@ApplicationScoped
public class DeliveryDesk {

    static final int MOST_TRIES = 8;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Logger LOG = Logger.getLogger(DeliveryDesk.class);

    private final UnitOfWork work;
    private final Deliveries deliveries;
    private final DocumentMail mail;
    private final Clock clock;

    DeliveryDesk(UnitOfWork work, Deliveries deliveries, DocumentMail mail, Clock clock) {
        this.work = work;
        this.deliveries = deliveries;
        this.mail = mail;
        this.clock = clock;
    }

    /** False when nothing was due. */
    public boolean sendNext() {
        return work.in(Scope.everything(), () -> {
            Outgoing next = deliveries.claim(clock.instant()).orElse(null);
            if (next != null) {
                send(next);
            }
            return next != null;
        });
    }

    @Nullable
    Instant nextDue() {
        return work.reading(Scope.everything(), deliveries::nextDue);
    }

    Page<DeliveryView> page(Actor actor, @Nullable String document, @Nullable Cursor after, int limit) {
        return work.reading(
                actor.scope(),
                () -> Page.of(
                        deliveries.page(document, after, limit),
                        limit,
                        delivery -> Cursor.of(delivery.createdAt(), delivery.id())));
    }

    private void send(Outgoing next) {
        try {
            mail.send(next);
            deliveries.sent(next.id(), clock.instant());
        } catch (DocumentMail.NotAccepted refused) {
            giveBack(next, refused.reason());
        }
    }

    private void giveBack(Outgoing next, String error) {
        int tries = next.tries() + 1;
        if (tries >= MOST_TRIES) {
            LOG.errorf(
                    "A document could not be delivered and is given up document=%s recipient=%s error=%s",
                    next.document(), next.recipient(), error);
            deliveries.failed(next.id(), error);
            return;
        }
        LOG.warnf(
                "A document could not be delivered and waits document=%s recipient=%s error=%s",
                next.document(), next.recipient(), error);
        deliveries.postponed(next.id(), clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << (tries - 1))), error);
    }
}
