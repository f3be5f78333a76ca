package io.weibao.ticket.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The maintained systems this unit of work may see. */
@ApplicationScoped
class Systems implements PanacheRepositoryBase<SupportedSystem, UUID> {

    SupportedSystem existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("system", id));
    }

    Page<SupportedSystem> page(Selection selection, int limit) {
        List<SupportedSystem> rows =
                find(selection.query(), selection.parameters()).range(0, limit).list();
        return Page.of(rows, limit, Selection::cursor);
    }
}
