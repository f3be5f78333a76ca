package io.weibao.inspection.plan;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;
import java.util.UUID;

/** The system has an active plan already. */
final class PlanExists extends Refusal {

    private static final long serialVersionUID = 1L;

    PlanExists(UUID other, String name) {
        super(Category.CONFLICT, "plan-exists", name);
        extend("plan", other);
    }
}
