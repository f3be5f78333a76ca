package io.weibao.sla.escalation;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** The clock has stopped or moved; there is nothing left to answer. */
final class EscalationEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    EscalationEnded() {
        super(Category.REFUSED, "escalation-ended");
    }
}
