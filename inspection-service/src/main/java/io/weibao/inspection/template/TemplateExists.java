package io.weibao.inspection.template;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** There is a checklist of this id. */
final class TemplateExists extends Refusal {

    private static final long serialVersionUID = 1L;

    TemplateExists(String id) {
        super(Category.CONFLICT, "template-exists", id);
    }
}
