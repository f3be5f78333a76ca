package io.weibao.inspection.finding;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** A ticket was asked for already, or the finding is cleared. */
final class NoTicketNow extends Refusal {

    private static final long serialVersionUID = 1L;

    private NoTicketNow(String slug) {
        super(Category.REFUSED, slug);
    }

    static NoTicketNow because(Finding finding) {
        return finding.state() == FindingState.CLEARED ? cleared() : requested();
    }

    private static NoTicketNow cleared() {
        return new NoTicketNow("finding-cleared");
    }

    private static NoTicketNow requested() {
        return new NoTicketNow("ticket-requested-already");
    }
}
