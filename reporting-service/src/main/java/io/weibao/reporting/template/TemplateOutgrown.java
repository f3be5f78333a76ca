package io.weibao.reporting.template;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.word.Outgrown;

/** The template in use cannot hold what this document has to say. */
public final class TemplateOutgrown extends Refusal {

    private static final long serialVersionUID = 1L;

    private TemplateOutgrown(Category category, String slug, String template, int most) {
        super(category, slug, template, most);
        extend("template", template);
    }

    static TemplateOutgrown of(DocumentKind kind, Language language, Outgrown.Bound bound) {
        String template = kind.name() + "/" + language.code();
        return switch (bound) {
            case ROWS -> new TemplateOutgrown(Category.REFUSED, "template-too-many-rows", template, bound.most());
            case TEXT -> new TemplateOutgrown(Category.REFUSED, "template-too-much-text", template, bound.most());
        };
    }
}
