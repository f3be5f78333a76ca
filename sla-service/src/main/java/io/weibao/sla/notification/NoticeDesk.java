package io.weibao.sla.notification;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.sla.notification.Notices.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends one mail per transaction: its notices stay locked while the mail server answers, so two replicas never send the
 * same one, and a replica that dies gives them back. A mail that does not leave is tried again, later each time.
 */
@ApplicationScoped
class NoticeDesk {

    static final int MOST_TRIES = 8;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Logger LOG = Logger.getLogger(NoticeDesk.class);

    private final UnitOfWork work;
    private final Notices notices;
    private final NoticeMail mail;
    private final Clock clock;

    NoticeDesk(UnitOfWork work, Notices notices, NoticeMail mail, Clock clock) {
        this.work = work;
        this.notices = notices;
        this.mail = mail;
        this.clock = clock;
    }

    /** False when nothing was due. */
    boolean deliverNext() {
        return work.in(Scope.everything(), () -> {
            List<Outgoing> due = notices.claimMail(clock.instant());
            if (!due.isEmpty()) {
                deliver(due);
            }
            return !due.isEmpty();
        });
    }

    @Nullable
    Instant nextDue() {
        return work.reading(Scope.everything(), notices::nextDue);
    }

    Page<NoticeView> page(Actor actor, @Nullable String state, @Nullable Cursor after, int limit) {
        return work.reading(
                actor.scope(),
                () -> Page.of(
                        notices.page(state, after, limit + 1),
                        limit,
                        notice -> Cursor.of(notice.createdAt(), notice.id())));
    }

    private void deliver(List<Outgoing> due) {
        List<UUID> ids = due.stream().map(Outgoing::id).toList();
        try {
            String mailId = mail.send(due);
            notices.sent(ids, mailId, clock.instant());
        } catch (NoticeMail.NotAccepted refused) {
            giveBack(ids, due.getFirst().tries() + 1, refused.getMessage());
        }
    }

    private void giveBack(List<UUID> ids, int tries, String error) {
        if (tries >= MOST_TRIES) {
            LOG.errorf(
                    "A notice could not be delivered and is given up: notices=%s tries=%d error=%s", ids, tries, error);
            notices.failed(ids, error);
            return;
        }
        LOG.warnf("A notice could not be delivered and waits: notices=%s tries=%d error=%s", ids, tries, error);
        notices.postponed(ids, clock.instant().plus(pauseAfter(tries)), error);
    }

    /** 5 s, 10 s, 20 s … a little over ten minutes in all. */
    static Duration pauseAfter(int tries) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 10));
    }
}
