package io.weibao.ticket.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The people this unit of work may see. */
@ApplicationScoped
class People implements PanacheRepositoryBase<Person, UUID> {

    Person existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("person", id));
    }

    Page<Person> page(Selection selection, int limit) {
        List<Person> rows =
                find(selection.query(), selection.parameters()).range(0, limit).list();
        return Page.of(rows, limit, Selection::cursor);
    }

    /** Whoever signs in writes a name in capitals or not: it is one name. */
    void requireFreeUsername(UUID id, String username) {
        if (count("lower(username) = lower(?1) and id <> ?2", username, id) > 0) {
            throw new NameTaken(username);
        }
    }

    boolean belongsTo(UUID person, UUID customer) {
        return count("id = ?1 and customer = ?2", person, customer) > 0;
    }
}
