package io.weibao.inspection.template;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;

/** A shipped checklist is changed by copying it under another id. */
final class TemplateStays extends Refusal {

    private static final long serialVersionUID = 1L;

    TemplateStays(String id) {
        super(Category.REFUSED, "template-stays", id);
    }
}
