package io.weibao.ticket.desk;

import io.weibao.kit.outbox.Outbox;
import io.weibao.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/** Writes imported tickets, their journals and their events, many at a time. */
@ApplicationScoped
class ImportedRows {

    private final EntityManager store;
    private final TicketRows rows;
    private final Outbox outbox;

    ImportedRows(EntityManager store, TicketRows rows, Outbox outbox) {
        this.store = store;
        this.rows = rows;
        this.outbox = outbox;
    }

    void insert(Collection<Ticket> tickets) {
        tickets.forEach(store::persist);
        store.flush();
        store.clear();
    }

    void append(Collection<ImportedStory> stories) {
        for (ImportedStory story : stories) {
            rows.appendAll(story.entries(), story.customer());
        }
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
