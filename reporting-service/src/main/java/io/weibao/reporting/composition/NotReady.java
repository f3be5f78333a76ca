package io.weibao.reporting.composition;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** What the document would be about has not come that far. */
public final class NotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    private NotReady(String slug, String thing) {
        super(Category.REFUSED, slug, thing);
    }

    static NotReady reportNotWritten(String ticket) {
        return new NotReady("report-not-written", ticket);
    }

    static NotReady roundNotCompleted(String plan) {
        return new NotReady("round-not-completed", plan);
    }
}
