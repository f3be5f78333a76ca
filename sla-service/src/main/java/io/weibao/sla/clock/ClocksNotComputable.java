package io.weibao.sla.clock;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** What was agreed gives no answer for what happened: a due time out of reach, or a case that no row fits. */
final class ClocksNotComputable extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String reason;

    ClocksNotComputable(String ticket, RuntimeException cause) {
        super(Category.REFUSED, "clocks-not-computable", ticket);
        this.reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** For operators. */
    @Override
    public String getMessage() {
        return reason;
    }
}
