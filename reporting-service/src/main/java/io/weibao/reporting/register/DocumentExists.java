package io.weibao.reporting.register;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** The same was issued before: say that it is to be replaced, or use what there is. */
final class DocumentExists extends Refusal {

    private static final long serialVersionUID = 1L;

    DocumentExists(String number) {
        super(Category.CONFLICT, "document-exists", number);
        extend("number", number);
    }
}
