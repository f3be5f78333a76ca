package io.weibao.ticket.desk;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;
import io.weibao.ticket.workflow.Condition;
import io.weibao.ticket.workflow.TicketState;
import java.util.List;

/** The workflow does not let this person do this now; what they may do instead stands in {@code allowed}. */
final class NotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    private NotAllowed(Category category, String slug, List<String> allowed, Object... params) {
        super(category, slug, params);
        extend("allowed", allowed);
    }

    static NotAllowed inThisState(TicketState state, List<String> allowed) {
        NotAllowed refusal = new NotAllowed(Category.REFUSED, "not-allowed-now", allowed, state);
        refusal.extend("state", state);
        return refusal;
    }

    static NotAllowed forThisRole(List<String> allowed) {
        return new NotAllowed(Category.FORBIDDEN, "role-not-allowed", allowed);
    }

    static NotAllowed ofAPaper(List<String> allowed) {
        return new NotAllowed(Category.FORBIDDEN, "not-your-paper", allowed);
    }

    static NotAllowed unless(Condition condition, List<String> allowed) {
        return new NotAllowed(Category.REFUSED, "unless-" + condition.id(), allowed);
    }
}
