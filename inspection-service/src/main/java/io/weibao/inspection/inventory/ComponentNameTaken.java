package io.weibao.inspection.inventory;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** The system has a component of this name already. */
final class ComponentNameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    ComponentNameTaken(String name) {
        super(Category.CONFLICT, "component-name-taken", name);
    }
}
