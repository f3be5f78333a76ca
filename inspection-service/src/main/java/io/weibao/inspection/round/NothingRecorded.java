package io.weibao.inspection.round;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** A round in which nothing was looked at is no inspection. */
final class NothingRecorded extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingRecorded() {
        super(Category.REFUSED, "nothing-recorded");
    }
}
