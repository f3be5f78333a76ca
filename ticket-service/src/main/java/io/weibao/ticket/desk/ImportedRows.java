package io.weibao.ticket.desk;

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

    ImportedRows(EntityManager store, TicketRows rows) {
        this.store = store;
        this.rows = rows;
    }

    void insert(Collection<Ticket> tickets) {
        store.unwrap(Session.class).setJdbcBatchSize(AT_ONCE);
        tickets.forEach(store::persist);
        store.flush();
        store.clear();
    }

    void append(Collection<ImportedStory> stories) {
        rows.append(stories.stream().flatMap(story -> story.told().stream()).toList());
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
