package io.weibao.reporting.register;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What shall be replaced is about something else, or was replaced already. */
final class NotReplaceable extends Refusal {

    private static final long serialVersionUID = 1L;

    private NotReplaceable(String number) {
        super(Category.CONFLICT, "document-not-replaceable", number);
    }

    /** Only the newest version can be replaced. */
    static void unless(@Nullable IssuedDocument newest, String number) {
        if (newest == null || !newest.number().equals(number)) {
            throw new NotReplaceable(number);
        }
    }
}
