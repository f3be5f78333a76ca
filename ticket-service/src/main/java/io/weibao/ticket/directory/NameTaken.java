package io.weibao.ticket.directory;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** A key of a customer or a username is used by another entry. */
final class NameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    NameTaken(String name) {
        super(Category.CONFLICT, "name-taken", name);
    }
}
