package io.weibao.reporting.rebuild;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** Another rebuild is not done yet. */
final class RebuildRunning extends Refusal {

    private static final long serialVersionUID = 1L;

    RebuildRunning() {
        super(Category.CONFLICT, "rebuild-running");
    }
}
