package io.weibao.inspection.finding;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** What was seen to be right again becomes no ticket. */
final class FindingIsCleared extends Refusal {

    private static final long serialVersionUID = 1L;

    FindingIsCleared() {
        super(Category.REFUSED, "finding-cleared");
    }
}
