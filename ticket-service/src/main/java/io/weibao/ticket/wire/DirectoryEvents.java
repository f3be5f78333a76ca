package io.weibao.ticket.wire;

import io.weibao.kit.outbox.Outbox;
import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.kit.time.Ids;
import io.weibao.ticket.directory.CustomerRecorded;
import io.weibao.ticket.directory.DepartmentRecorded;
import io.weibao.ticket.directory.DirectoryAnnouncements;
import io.weibao.ticket.directory.DirectoryChange;
import io.weibao.ticket.directory.PersonRecorded;
import io.weibao.ticket.directory.SystemRecorded;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Puts changes of the directory on their way: one topic, the entry's id as key, its version as sequence. */
@ApplicationScoped
class DirectoryEvents implements DirectoryAnnouncements {

    static final String TOPIC = "weibao.directory.v1";

    private final Outbox outbox;
    private final Ids ids;

    DirectoryEvents(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    @Override
    public void announce(DirectoryChange change, long version, Instant at) {
        outbox.publish(new OutgoingEvent(
                ids.next(),
                TOPIC,
                change.id().toString(),
                version,
                type(change),
                subject(change),
                change.customer(),
                "live",
                at,
                change));
    }

    static String type(DirectoryChange change) {
        return switch (change) {
            case CustomerRecorded _ -> "io.weibao.directory.customer-recorded.v1";
            case DepartmentRecorded _ -> "io.weibao.directory.department-recorded.v1";
            case SystemRecorded _ -> "io.weibao.directory.system-recorded.v1";
            case PersonRecorded _ -> "io.weibao.directory.person-recorded.v1";
        };
    }

    static String subject(DirectoryChange change) {
        return switch (change) {
            case CustomerRecorded customer -> customer.key();
            case DepartmentRecorded department -> department.name();
            case SystemRecorded system -> system.name();
            case PersonRecorded person -> person.username();
        };
    }
}
