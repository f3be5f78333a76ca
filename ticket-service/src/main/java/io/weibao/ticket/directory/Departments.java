package io.weibao.ticket.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The departments this unit of work may see. */
@ApplicationScoped
class Departments implements PanacheRepositoryBase<Department, UUID> {

    Department existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("department", id));
    }

    Page<Department> page(Selection selection, int limit) {
        List<Department> rows =
                find(selection.query(), selection.parameters()).range(0, limit).list();
        return Page.of(rows, limit, Selection::cursor);
    }
}
