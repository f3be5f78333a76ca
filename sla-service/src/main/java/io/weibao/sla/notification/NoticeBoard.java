package io.weibao.sla.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;

/** Where other features leave notices; the delivery is woken once the running transaction has committed. */
@ApplicationScoped
public class NoticeBoard {

    /** Notices are waiting. */
    record NoticesLeft(int count) {}

    private final Notices notices;
    private final Event<NoticesLeft> left;

    NoticeBoard(Notices notices, Event<NoticesLeft> left) {
        this.notices = notices;
        this.left = left;
    }

    public void put(Collection<Notice> written) {
        if (!written.isEmpty()) {
            notices.add(List.copyOf(written));
            left.fire(new NoticesLeft(written.size()));
        }
    }
}
