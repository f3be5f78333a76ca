package io.weibao.inspection.finding;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** A finding becomes one ticket. */
final class TicketRequestedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    TicketRequestedAlready() {
        super(Category.REFUSED, "ticket-requested-already");
    }
}
