package io.weibao.ticket.desk;

import io.weibao.kit.outbox.Outbox;
import io.weibao.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;

/** Writes imported tickets, their journals and their events, many at a time. */
@ApplicationScoped
class ImportedRows {

    private static final int AT_ONCE = 100;

    private final EntityManager store;
    private final TicketRows rows;
    private final Outbox outbox;

    ImportedRows(EntityManager store, TicketRows rows, Outbox outbox) {
        this.store = store;
        this.rows = rows;
        this.outbox = outbox;
    }

    void insert(Collection<Ticket> tickets) {
        store.unwrap(Session.class).setJdbcBatchSize(AT_ONCE);
        tickets.forEach(store::persist);
        store.flush();
        store.clear();
    }

    /** Stories of tickets of one customer. */
    void append(UUID customer, Collection<ImportedStory> stories) {
        rows.appendAll(
                stories.stream().flatMap(story -> story.entries().stream()).toList(), customer);
        outbox.publishAll(
                stories.stream().flatMap(story -> story.events().stream()).toList());
    }

    Ticket existing(UUID id) {
        Ticket ticket = store.find(Ticket.class, id);
        if (ticket == null) {
            throw new NotFound("ticket", id);
        }
        return ticket;
    }

    /** Each step is a version of its own. */
    void nextVersion() {
        store.flush();
    }
}
