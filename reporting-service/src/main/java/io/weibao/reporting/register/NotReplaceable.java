package io.weibao.reporting.register;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** What shall be replaced is about something else, or was replaced already. */
final class NotReplaceable extends Refusal {

    private static final long serialVersionUID = 1L;

    NotReplaceable(String number) {
        super(Category.CONFLICT, "document-not-replaceable", number);
    }
}
