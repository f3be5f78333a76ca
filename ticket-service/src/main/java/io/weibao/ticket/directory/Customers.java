package io.weibao.ticket.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The customers this unit of work may see. */
@ApplicationScoped
class Customers implements PanacheRepositoryBase<Customer, UUID> {

    Customer existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("customer", id));
    }

    Page<Customer> page(Selection selection, int limit) {
        List<Customer> rows =
                find(selection.query(), selection.parameters()).range(0, limit).list();
        return Page.of(rows, limit, Selection::cursor);
    }

    void requireFreeKey(UUID id, String key) {
        if (count("key = ?1 and id <> ?2", key, id) > 0) {
            throw new NameTaken(key);
        }
    }
}
