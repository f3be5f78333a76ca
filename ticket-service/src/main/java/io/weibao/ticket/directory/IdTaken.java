package io.weibao.ticket.directory;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;
import java.util.UUID;

/** The chosen id names an entry that says something else. It is changed by PUT, with the version that was looked at. */
final class IdTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    IdTaken(UUID id) {
        super(Category.CONFLICT, "id-taken", id);
    }
}
