package io.weibao.inspection.round;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** Nothing is recorded any more in a round that is completed or missed. */
final class RoundNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    RoundNotOpen(RoundState state) {
        super(Category.REFUSED, "round-not-open", state);
        extend("state", state);
    }
}
